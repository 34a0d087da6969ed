using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Gives every break of a day the same length and lets the items follow each other without gaps from the day's first required start. Where
/// more than 90 minutes in the room would follow each other, a new break goes between two items. Pinned items stay as they are.
/// </summary>
/// <param name="Day">Offset from the plan's first day.</param>
/// <param name="BreakMinutes"><see cref="LeastMinutes"/> to <see cref="MostMinutes"/>, both inclusive.</param>
/// <param name="NewIds">What the ids of new breaks begin with; not used in the plan before.</param>
public sealed record ReflowDay(int Day, int BreakMinutes, ItemId NewIds) : PlanEdit
{
    public const int LeastMinutes = 5;
    public const int MostMinutes = 120;

    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (Flow.ObstacleOn(plan, Day) is { } reason) return new Refused(reason);
        if (BreakMinutes is < LeastMinutes or > MostMinutes) return new Refused($"A break lasts from {LeastMinutes} to {MostMinutes} minutes.");
        var ids = new FreshIds(NewIds);
        if (ids.Obstacle(plan) is { } taken) return new Refused(taken);
        return DayFlow.WithBreaks(plan, Day, BreakMinutes, ids.Next) is { } items
            ? new Applied(plan.Next(items: plan.Items.With(items)))
            : new Refused(Flow.OutOfDay);
    }

    public override string Describe(GatheringPlan plan) =>
        string.Create(CultureInfo.InvariantCulture, $"Gave {DayNames.Of(plan.Header, Day)} breaks of {BreakMinutes} min");
}
