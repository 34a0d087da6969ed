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
        if (Obstacle(plan, item) is { } reason) return new Refused(reason);
        var slot = new TimeSlot(Start, Start.Plus(item.Minutes));
        var moved = item with { Day = Day, Start = Start, End = slot.End };
        if (!Ripple) return new Applied(plan.WithItem(moved));
        var others = item.Day == Day && item.Slot is { } old
            ? Flow.Shifted(plan, item, Day, old.End, Start.Minutes - old.Start.Minutes)
            : Flow.MadeRoom(plan, moved, Day, slot);
        return others is null ? new Refused(Flow.OutOfDay) : new Applied(plan.Next(items: plan.Items.With([.. others, moved])));
    }

    private string? Obstacle(GatheringPlan plan, AgendaItem item)
    {
        if (item.Pinned && (item.Day != Day || item.Start != Start)) return $"“{item.Title}” is pinned. Unpin it first.";
        if (Day < 0 || Day >= plan.Header.DayCount) return "The gathering has no such day.";
        if (Start.Minutes >= PlanTime.LastStart) return "An item starts before four in the morning of the next date.";
        return PlanTime.IsValid(Start.Minutes + item.Minutes) ? null : "The item would end too late.";
    }

    protected override string Describe(GatheringPlan plan, AgendaItem item) => item switch
    {
        { IsParked: true } => $"Took “{item.Title}” from the parking lot to {Start}",
        _ when item.Day != Day => $"Moved “{item.Title}” to {DayNames.Of(plan.Header, Day)}, {Start}",
        _ => $"Moved “{item.Title}” to {Start}",
    };
}
