using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Takes an item out of where it is and puts it down at a day and a start; its length stays. With <paramref name="Ripple"/>, what starts
/// where it lands makes room. The place it leaves stays empty: <see cref="MoveItem"/> takes the followers along instead.
/// </summary>
public sealed record PlaceItem(ItemId Item, int Day, PlanTime Start, bool Ripple = true) : ItemEdit(Item)
{
    protected override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item)
    {
        if (MoveItem.Obstacle(plan, item, Day, Start) is { } reason) return new Refused(reason);
        var slot = new TimeSlot(Start, Start.Plus(item.Minutes));
        var placed = item with { Day = Day, Start = Start, End = slot.End };
        if (!Ripple || item.Kind == ItemKind.Container) return new Applied(plan.WithItem(placed));
        return Flow.MadeRoom(plan, item, Day, slot) is { } others
            ? new Applied(plan.Next(items: plan.Items.With([.. others, placed])))
            : new Refused(Flow.OutOfDay);
    }

    protected override string Describe(GatheringPlan plan, AgendaItem item) => MoveItem.Describe(plan, item, Day, Start);
}
