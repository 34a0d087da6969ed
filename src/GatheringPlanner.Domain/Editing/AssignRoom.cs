using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Puts an item into a room, or into none.</summary>
public sealed record AssignRoom(ItemId Item, RoomId? Room) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Room = Room };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) =>
        Room is { } room && !plan.Rooms.Contains(room) ? "This room is gone." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        Room is { } room ? $"Put “{item.Title}” into {plan.Rooms.Find(room)?.Name}" : $"Took “{item.Title}” out of its room";
}
