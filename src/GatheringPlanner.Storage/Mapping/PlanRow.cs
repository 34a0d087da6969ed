using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>What is kept once per plan; lists read nothing else.</summary>
internal sealed record PlanRow(PlanId Id, int Revision, string CreatedBy, DateTimeOffset ChangedAt)
{
    public required PlanHeader Header { get; init; }

    public required Scorecard Scorecard { get; init; }
}
