using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Ports;

/// <summary>All gatherings at a glance, read without loading a plan.</summary>
public interface IGatheringList
{
    /// <summary>The latest changed first.</summary>
    Task<IReadOnlyList<GatheringSummary>> ListAsync(CancellationToken cancel = default);
}

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
    Scorecard Scorecard);
