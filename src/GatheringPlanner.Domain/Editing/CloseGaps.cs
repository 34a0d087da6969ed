using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Moves the items of a day up until none is left with a hole of under an hour before it on its paths. Lengths and the day's first required
/// start stay, pinned items too; what starts after several parallel items starts when the longest of them ends.
/// </summary>
/// <param name="Day">Offset from the plan's first day.</param>
public sealed record CloseGaps(int Day) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (Flow.ObstacleOn(plan, Day) is { } reason) return new Refused(reason);
        return DayFlow.Closed(plan, Day) is { } moved ? new Applied(plan.Next(items: plan.Items.With(moved))) : new Refused(Flow.OutOfDay);
    }

    public override string Describe(GatheringPlan plan) => $"Closed the gaps of {DayNames.Of(plan.Header, Day)}";
}
