using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Gives an item a day and a start; its length stays. With <paramref name="Ripple"/>, a move within the day takes what follows along,
/// a move from another day or from the parking lot makes room where the item lands.
/// </summary>
public sealed record MoveItem(ItemId Item, int Day, PlanTime Start, bool Ripple = false) : ItemEdit(Item)
{
    protected override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item)
    {
        if (Obstacle(plan, item, Day, Start) is { } reason) return new Refused(reason);
        var slot = new TimeSlot(Start, Start.Plus(item.Minutes));
        var moved = item with { Day = Day, Start = Start, End = slot.End };
        if (!Ripple) return new Applied(plan.WithItem(moved));
        var others = item.Day == Day && item.Slot is { } old
            ? Flow.Shifted(plan, item, Day, old.End, Start.Minutes - old.Start.Minutes)
            : Flow.MadeRoom(plan, moved, Day, slot);
        return others is null ? new Refused(Flow.OutOfDay) : new Applied(plan.Next(items: plan.Items.With([.. others, moved])));
    }

    protected override string Describe(GatheringPlan plan, AgendaItem item) => Describe(plan, item, Day, Start);

    /// <summary>Why the item cannot go there, or null.</summary>
    internal static string? Obstacle(GatheringPlan plan, AgendaItem item, int day, PlanTime start)
    {
        if (item.Pinned && (item.Day != day || item.Start != start)) return $"“{item.Title}” is pinned. Unpin it first.";
        if (day < 0 || day >= plan.Header.DayCount) return "The gathering has no such day.";
        if (start.Minutes >= PlanTime.LastStart) return "An item starts before four in the morning of the next date.";
        return PlanTime.IsValid(start.Minutes + item.Minutes) ? null : "The item would end too late.";
    }

    internal static string Describe(GatheringPlan plan, AgendaItem item, int day, PlanTime start) => item switch
    {
        { IsParked: true } => $"Took “{item.Title}” from the parking lot to {start}",
        _ when item.Day != day => $"Moved “{item.Title}” to {DayNames.Of(plan.Header, day)}, {start}",
        _ => $"Moved “{item.Title}” to {start}",
    };
}
