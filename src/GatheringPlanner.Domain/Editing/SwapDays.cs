using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Lets two days change places: every item keeps its times and gets the other day. Refused while an item of them is pinned.</summary>
/// <param name="One">Offset from the plan's first day.</param>
/// <param name="Other">Offset from the plan's first day.</param>
public sealed record SwapDays(int One, int Other) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if ((Flow.ObstacleOn(plan, One) ?? Flow.ObstacleOn(plan, Other)) is { } reason) return new Refused(reason);
        if (One == Other) return new Refused("Choose another day to swap with.");
        var items = plan.Items.Where(x => x.Day == One || x.Day == Other).ToList();
        return items.Find(x => x.Pinned) is { } pinned
            ? new Refused($"“{pinned.Title}” is pinned. Unpin it first.")
            : new Applied(plan.Next(items: plan.Items.With([.. items.Select(x => x with { Day = x.Day == One ? Other : One })])));
    }

    public override string Describe(GatheringPlan plan) => $"Swapped {DayNames.Of(plan.Header, One)} and {DayNames.Of(plan.Header, Other)}";
}
