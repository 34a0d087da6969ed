using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What somebody has answered to a question about their needs.</summary>
public enum NeedAnswer
{
    NotAsked,
    Nothing,
    Something,
}

/// <summary>What a person fills in about somebody on the list; checked by <see cref="PersonDetailsValidator"/>.</summary>
public sealed class PersonDetails
{
    public string Name { get; set; } = "";
    public string Key { get; set; } = "";
    public ParticipantRole Role { get; set; }
    public string? Group { get; set; }
    public string HomeZone { get; set; } = "";
    public DateOnly? ArrivesOn { get; set; }

    /// <summary>“14:30”; empty while nobody knows.</summary>
    public string ArrivesAt { get; set; } = "";

    public DateOnly? LeavesOn { get; set; }
    public string LeavesAt { get; set; } = "";
    public bool Confirmed { get; set; }
    public bool Remote { get; set; }
    public NeedAnswer DietAnswer { get; set; }
    public string Diet { get; set; } = "";
    public bool DietOrdered { get; set; }
    public NeedAnswer AccessAnswer { get; set; }
    public string AccessNeed { get; set; } = "";
    public string AccessArrangement { get; set; } = "";
    public bool MovesSlowly { get; set; }

    public static PersonDetails Of(Participant person) => new()
    {
        Name = person.Name,
        Key = person.Key ?? "",
        Role = person.Role,
        Group = person.Group?.Value,
        HomeZone = person.HomeZone ?? "",
        ArrivesOn = person.ArrivesOn,
        ArrivesAt = person.ArrivesAt?.ToString() ?? "",
        LeavesOn = person.LeavesOn,
        LeavesAt = person.LeavesAt?.ToString() ?? "",
        Confirmed = person.Confirmed,
        Remote = person.Remote,
        DietAnswer = AnswerOf(person.Diet),
        Diet = person.Diet ?? "",
        DietOrdered = person.DietOrdered,
        AccessAnswer = AnswerOf(person.AccessNeed),
        AccessNeed = person.AccessNeed ?? "",
        AccessArrangement = person.AccessArrangement ?? "",
        MovesSlowly = person.MovesSlowly,
    };

    /// <summary>A clock of the date itself: the middle of the night is not the evening before.</summary>
    public static PlanTime? Clock(string text) => ItemDetails.Clock(text) is { } time ? new(time.Minutes % PlanTime.MinutesPerDay) : null;

    /// <summary>The person as this describes them; what it does not speak of stays.</summary>
    public Participant On(Participant person) => Participant.Kind.Clean(person with
    {
        Name = Name,
        Key = Key,
        Role = Role,
        Group = Group is null ? null : new(Group),
        HomeZone = HomeZone,
        ArrivesOn = ArrivesOn,
        ArrivesAt = Clock(ArrivesAt),
        LeavesOn = LeavesOn,
        LeavesAt = Clock(LeavesAt),
        Confirmed = Confirmed,
        Remote = Remote,
        Diet = Need(DietAnswer, Diet),
        DietOrdered = DietOrdered && DietAnswer == NeedAnswer.Something,
        AccessNeed = Need(AccessAnswer, AccessNeed),
        AccessArrangement = AccessAnswer == NeedAnswer.Something ? AccessArrangement : null,
        MovesSlowly = MovesSlowly && AccessAnswer == NeedAnswer.Something,
    });

    private static NeedAnswer AnswerOf(string? answer) => answer is null ? NeedAnswer.NotAsked : answer.Length == 0 ? NeedAnswer.Nothing : NeedAnswer.Something;

    private static string? Need(NeedAnswer answer, string text) => answer switch
    {
        NeedAnswer.NotAsked => null,
        NeedAnswer.Nothing => "",
        _ => text,
    };
}
