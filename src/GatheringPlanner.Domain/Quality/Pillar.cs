namespace GatheringPlanner.Domain.Quality;

/// <summary>What a rule protects. Results are shown per pillar, never as one number.</summary>
public enum Pillar
{
    QualityTime,
    Bonds,
    Learning,
    CustomerVoice,
    Speakers,
    Purpose,
    Readiness,
    Venue,
    People,
    Remote,
    FunAndService,
    Rifts,
    FollowThrough,
    Integrity,
}

public static class Pillars
{
    public static string Title(this Pillar pillar) => pillar switch
    {
        Pillar.QualityTime => "Quality time",
        Pillar.Bonds => "Bonds at breaks",
        Pillar.Learning => "Learning together",
        Pillar.CustomerVoice => "Voice of the customer",
        Pillar.Speakers => "Not-like-us speakers",
        Pillar.Purpose => "Purpose",
        Pillar.Readiness => "Customer-facing readiness",
        Pillar.Venue => "Venue promises",
        Pillar.People => "People",
        Pillar.Remote => "Remote",
        Pillar.FunAndService => "Fun and service",
        Pillar.Rifts => "Healing rifts",
        Pillar.FollowThrough => "Follow-through",
        _ => "Agenda integrity",
    };
}
