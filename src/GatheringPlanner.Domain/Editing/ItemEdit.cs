using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>An edit of one existing item.</summary>
public abstract record ItemEdit(ItemId Item) : PlanEdit
{
    public sealed override EditOutcome Apply(GatheringPlan plan) =>
        plan.Items.Find(Item) is { } item ? ApplyTo(plan, item) : new Refused("This item is no longer on the agenda. Somebody removed it.");

    public sealed override string Describe(GatheringPlan plan) =>
        plan.Items.Find(Item) is { } item ? Describe(plan, item) : "Changed an item that is gone";

    protected abstract EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item);

    protected abstract string Describe(GatheringPlan plan, AgendaItem item);
}

/// <summary>An edit that changes one field of one item and nothing around it.</summary>
public abstract record FieldEdit(ItemId Item) : ItemEdit(Item)
{
    protected sealed override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item) =>
        Obstacle(plan, item) is { } reason ? new Refused(reason) : new Applied(plan.WithItem(Change(item)));

    /// <summary>The item with the field as it is wanted.</summary>
    protected abstract AgendaItem Change(AgendaItem item);

    /// <summary>Why the change does not fit, or null.</summary>
    protected virtual string? Obstacle(GatheringPlan plan, AgendaItem item) => null;
}
