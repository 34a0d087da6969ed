using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Moves several items by the same distance as one step: all of them or, where one cannot move, none.</summary>
/// <param name="Items">The items; each is moved once, however often it is named.</param>
/// <param name="Minutes">Minutes later; negative: earlier. An item without a start only changes its day.</param>
/// <param name="Days">Days later; negative: earlier.</param>
public sealed record MoveItems(EquatableList<ItemId> Items, int Minutes, int Days) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var moved = new List<AgendaItem>();
        foreach (var id in Items)
        {
            if (plan.Items.Find(id) is not { } item) return new Refused("This item is no longer on the agenda. Somebody removed it.");
            if (Obstacle(item) is { } reason) return new Refused(reason);
            if ((item.Day + (long)Days) is not { } day || day < 0 || day >= plan.Header.DayCount) return new Refused("The gathering has no such day.");
            if (Flow.Shift(item, Minutes) is not { } next) return new Refused($"“{item.Title}” would leave its day.");
            moved.Add(next with { Day = (int)day });
        }

        return new Applied(plan.Next(items: plan.Items.With(moved)));
    }

    private static string? Obstacle(AgendaItem item)
    {
        if (item.IsParked) return $"“{item.Title}” is parked. Give it a day first.";
        return item.Pinned ? $"“{item.Title}” is pinned. Unpin it first." : null;
    }

    public override string Describe(GatheringPlan plan)
    {
        var what = Items.Count == 1 && plan.Items.Find(Items[0]) is { } item ? $"“{item.Title}”" : $"{Items.Distinct().Count()} items";
        var days = Days == 0 ? null : $"{Math.Abs((long)Days)} {(Days is 1 or -1 ? "day" : "days")} {(Days < 0 ? "earlier" : "later")}";
        var minutes = Minutes == 0 && days is not null ? null : $"{Durations.Text(Minutes == int.MinValue ? int.MaxValue : Math.Abs(Minutes))} {(Minutes < 0 ? "earlier" : "later")}";
        return $"Moved {what} {string.Join(", ", new[] { days, minutes }.OfType<string>())}";
    }
}
