using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>The edge of an item that a change of length moves.</summary>
public enum ItemEdge
{
    End,
    Start,
}

/// <summary>
/// Gives an item a length of <paramref name="Minutes"/> (1 to 14 days) by moving one edge. With <paramref name="Ripple"/>, and only
/// at the end edge, what follows moves by the difference.
/// </summary>
public sealed record ResizeItem(ItemId Item, int Minutes, ItemEdge Edge = ItemEdge.End, bool Ripple = false) : ItemEdit(Item)
{
    protected override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item)
    {
        if (Minutes < 1) return new Refused("An item lasts at least a minute.");
        if (item.Start is not { } start) return new Refused("This item has no start yet. Move it to a time first.");
        return Edge == ItemEdge.Start && item.Slot is { } slot ? MoveStart(plan, item, slot) : MoveEnd(plan, item, start);
    }

    private EditOutcome MoveStart(GatheringPlan plan, AgendaItem item, TimeSlot slot)
    {
        if (item.Pinned) return new Refused($"“{item.Title}” is pinned. Unpin it first.");
        var start = slot.End.Minutes - Minutes;
        return start is < 0 or >= PlanTime.LastStart
            ? new Refused("The item would start on another day.")
            : new Applied(plan.WithItem(item with { Start = new PlanTime(start) }));
    }

    private EditOutcome MoveEnd(GatheringPlan plan, AgendaItem item, PlanTime start)
    {
        if (!PlanTime.IsValid(start.Minutes + Minutes)) return new Refused("The item would end too late.");
        var resized = item with { End = start.Plus(Minutes), EndInferred = false };
        if (!Ripple || item.Day is not { } day || item.Slot is not { } old) return new Applied(plan.WithItem(resized));
        return Flow.Shifted(plan, item, day, old.End, Minutes - old.Minutes) is { } others
            ? new Applied(plan.Next(items: plan.Items.With([.. others, resized])))
            : new Refused(Flow.OutOfDay);
    }

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        $"{(Minutes < item.Minutes ? "Shortened" : "Lengthened")} “{item.Title}” to {Durations.Text(Minutes)}";
}
