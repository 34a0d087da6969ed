using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Copies the items of a day to an empty day, at the same times.</summary>
/// <param name="Day">Offset from the plan's first day.</param>
/// <param name="To">An empty day, or the number of days: then a day is added at the end.</param>
/// <param name="NewIds">What the ids of the copies begin with; not used in the plan before.</param>
public sealed record DuplicateDay(int Day, int To, ItemId NewIds) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var ids = new FreshIds(NewIds);
        if ((Obstacle(plan) ?? ids.Obstacle(plan)) is { } reason) return new Refused(reason);
        var copies = plan.Items.Where(x => x.Day == Day).OrderBy(x => x.Start).Select(x => x with { Id = ids.Next(), Day = To }).ToList();
        if (copies.Count == 0) return new Refused("There is nothing on this day to copy.");
        var header = plan.Header with { DayCount = Math.Max(plan.Header.DayCount, To + 1) };
        return new Applied(plan.Next(header: header, items: plan.Items.With(copies)));
    }

    private string? Obstacle(GatheringPlan plan)
    {
        if (Flow.ObstacleOn(plan, Day) is { } reason) return reason;
        if (To < 0 || To > plan.Header.DayCount) return "The gathering has no such day.";
        if (To == PlanHeader.MaxDays) return $"A gathering has 1 to {PlanHeader.MaxDays} days.";
        return plan.Items.Any(x => x.Day == To) ? $"There are items on {DayNames.Of(plan.Header, To)} already. Move or park them first." : null;
    }

    public override string Describe(GatheringPlan plan) =>
        $"Copied {DayNames.Of(plan.Header, Day)} to {(To == plan.Header.DayCount ? "a new day" : DayNames.Of(plan.Header, To))}";
}
