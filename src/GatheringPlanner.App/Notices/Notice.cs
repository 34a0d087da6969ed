using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Notices;

/// <summary>What somebody is told of.</summary>
public enum NoticeKind
{
    /// <summary>A version waits for their decision.</summary>
    Proposed,

    Approved,
    ChangesRequested,
    Withdrawn,
    Published,

    /// <summary>A comment calls them by name.</summary>
    Mentioned,

    PartGiven,
    PartTaken,

    /// <summary>An administrator looks into a gathering of theirs.</summary>
    GlassBroken,

    /// <summary>The agenda they take part in was published, or has changed for them.</summary>
    Agenda,
}

/// <summary>That somebody is told of something. There is nothing in it that another person typed, but for the agenda’s own words.</summary>
/// <param name="For">Who is told.</param>
/// <param name="Cause">What it is about; nobody is told of one thing twice.</param>
/// <param name="By">Who did it.</param>
public sealed record Notice(PersonId For, Guid Cause, PlanId PlanId, NoticeKind Kind, PersonId By, DateTimeOffset At)
{
    /// <summary>The item it is about; null: the gathering as a whole.</summary>
    public ItemId? Item { get; init; }

    /// <summary>What has changed for them in the agenda, a line each; null: it is about something else.</summary>
    public string? Words { get; init; }

    /// <summary>Null until they have seen it.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}
