using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says what an hour of one person costs, in whole units of the company's currency.</summary>
public sealed record SetHourCost(int? HourCost) : HeaderEdit
{
    public const int Most = 100_000;

    protected override PlanHeader Change(PlanHeader header) => header with { HourCost = HourCost };

    protected override string? Obstacle(GatheringPlan plan) => HourCost is < 0 or > Most ? $"An hour costs from 0 to {Most}." : null;

    public override string Describe(GatheringPlan plan) => "Set the cost of an hour";
}
