using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Takes an item off the plan. <paramref name="Ripple"/>: what follows moves up by its length.</summary>
public sealed record RemoveItem(ItemId Item, bool Ripple = false) : ItemEdit(Item)
{
    protected override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item)
    {
        var rest = plan.Items.Without(item.Id);
        if (!Ripple || item.Day is not { } day || item.Slot is not { } slot) return new Applied(plan.Next(items: rest));
        return Flow.Shifted(plan, item, day, slot.End, -slot.Minutes) is { } moved
            ? new Applied(plan.Next(items: rest.With(moved)))
            : new Refused(Flow.OutOfDay);
    }

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Removed “{item.Title}”";
}
