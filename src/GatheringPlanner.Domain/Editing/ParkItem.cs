using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Keeps an item for later, on no day. It remembers its time as a hint; <see cref="MoveItem"/> brings it back.</summary>
public sealed record ParkItem(ItemId Item) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Day = null, Pinned = false };

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Parked “{item.Title}”";
}
