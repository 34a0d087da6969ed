namespace GatheringPlanner.App.Access;

/// <summary>What somebody is to one gathering.</summary>
public enum GatheringRole
{
    Owner,
    CoOrganizer,

    /// <summary>Knows the customers: gathers what they told, builds the panel, prepares those who host.</summary>
    ClientServicesLead,

    /// <summary>Reads what is proposed and decides on it.</summary>
    Reviewer,

    Participant,

    /// <summary>An administrator who broke the glass: nobody is given this part, and it ends by itself.</summary>
    GlassBreaker,
}

public static class GatheringRoles
{
    /// <summary>Those that somebody can be given.</summary>
    public static IReadOnlyList<GatheringRole> Given { get; } = [.. Enum.GetValues<GatheringRole>().Except([GatheringRole.GlassBreaker])];
}

/// <summary>How far a gathering has come, as far as it decides who may read it.</summary>
public enum Openness
{
    Draft,

    /// <summary>It has been proposed: those who review it may read it.</summary>
    Submitted,

    /// <summary>Everybody who takes part may read it.</summary>
    Published,
}
