using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Moves every timed item of a day that starts at or after <paramref name="From"/> by some minutes. Pinned items stay.</summary>
public sealed record ShiftDay(int Day, PlanTime From, int Minutes) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (Day < 0 || Day >= plan.Header.DayCount) return new Refused("The gathering has no such day.");
        var moved = new List<AgendaItem>();
        foreach (var item in plan.Items)
        {
            if (item.Day != Day || item.Pinned || item.Start is not { } start || start < From) continue;
            if (Flow.Shift(item, Minutes) is not { } next) return new Refused(Flow.OutOfDay);
            moved.Add(next);
        }

        return new Applied(plan.Next(items: plan.Items.With(moved)));
    }

    public override string Describe(GatheringPlan plan) =>
        $"Moved {DayNames.Of(plan.Header, Day)} {Durations.Text(Math.Abs(Minutes))} {(Minutes < 0 ? "earlier" : "later")}";
}
