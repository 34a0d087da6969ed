using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>That a gathering is in the archive.</summary>
/// <param name="At">Since when.</param>
internal sealed record ArchiveRow(PlanId Plan, DateTimeOffset At);
