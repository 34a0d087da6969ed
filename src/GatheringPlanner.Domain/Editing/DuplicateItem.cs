using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Puts a copy of an item, not pinned, on a day and a start; its length is kept.</summary>
/// <param name="NewId">The copy's id; not used in the plan before.</param>
/// <param name="Day">Offset from the plan's first day.</param>
/// <param name="Ripple">What follows the copy makes room.</param>
public sealed record DuplicateItem(ItemId Item, ItemId NewId, int Day, PlanTime Start, bool Ripple = false) : ItemEdit(Item)
{
    protected override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item) =>
        PlanTime.IsValid(Start.Minutes + item.Minutes)
            ? new AddItem(item with { Id = NewId, Day = Day, Start = Start, End = Start.Plus(item.Minutes), Pinned = false }, Ripple).Apply(plan)
            : new Refused("The item would end too late.");

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Copied “{item.Title}” to {DayNames.Of(plan.Header, Day)}, {Start}";
}
