using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Ports;

/// <summary>All gatherings at a glance, read without loading a plan.</summary>
public interface IGatheringList
{
    /// <summary>The latest changed first.</summary>
    Task<IReadOnlyList<GatheringSummary>> ListAsync(CancellationToken cancel = default);
}

/// <param name="ChangedAt">For who reads only what is published: when it was.</param>
public sealed record GatheringSummary(
    PlanId Id,
    string Title,
    GatheringProfile Profile,
    DateOnly? StartDate,
    int DayCount,
    string? Place,
    string CreatedBy,
    DateTimeOffset ChangedAt,
    int Revision,
    Scorecard Scorecard)
{
    /// <summary>It tells of the published version: its reader reads no other.</summary>
    public bool IsPublished { get; init; }
}
