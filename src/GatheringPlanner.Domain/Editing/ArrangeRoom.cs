using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says how the room is set up for an item; null: not said.</summary>
public sealed record ArrangeRoom(ItemId Item, RoomSetUp? SetUp) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { SetUp = SetUp };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) =>
        SetUp is { } setUp && !Enum.IsDefined(setUp) ? "There is no such set-up." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        SetUp is { } setUp ? $"Set the room up for “{item.Title}”: {setUp.Word()}" : $"Left open how the room is set up for “{item.Title}”";
}
