using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>What somebody does with an item in their hand.</summary>
public enum CarryMode
{
    Move,
    Copy,

    /// <summary>Pulls at the upper edge.</summary>
    Start,

    /// <summary>Pulls at the lower edge.</summary>
    End,
}

/// <summary>Where an item is put down: minutes of the planning day; for a pulled edge the minute of the edge.</summary>
/// <param name="Lane">The track or room of the lane; null: as it is.</param>
/// <param name="Ripple">What starts there makes room.</param>
public sealed record Spot(int Day, int At, string? Lane = null, bool Ripple = true);

/// <summary>An item in somebody's hand.</summary>
public sealed record Carry(CarryMode Mode, AgendaItem Item)
{
    /// <summary>It comes from the library and is on no agenda yet; its mode is always <see cref="CarryMode.Copy"/>.</summary>
    public bool IsNew { get; init; }

    /// <summary>What is selected with the item and moves by the same distance.</summary>
    public IReadOnlyList<ItemId> With { get; init; } = [];

    /// <summary>The edit that puts it down, one step to undo. A copy gets the id handed in.</summary>
    public PlanEdit EditAt(Spot spot, LaneBy lanes, ItemId copy) => Mode switch
    {
        CarryMode.Copy when IsNew => new AddItem(Placed(spot, lanes) with { Id = copy }, spot.Ripple),
        CarryMode.Copy => CopyTo(spot, lanes, copy),
        CarryMode.Start => new ResizeItem(Item.Id, EndOf(Item) - spot.At, ItemEdge.Start),
        CarryMode.End => new ResizeItem(Item.Id, spot.At - StartOf(Item), Ripple: spot.Ripple),
        _ => Move(spot, lanes),
    };

    private PlanEdit Move(Spot spot, LaneBy lanes)
    {
        if (With.Count > 0) return new MoveItems([Item.Id, .. With], spot.At - StartOf(Item), spot.Day - (Item.Day ?? 0));
        var place = new PlaceItem(Item.Id, spot.Day, new(spot.At), spot.Ripple);
        return Assign(Item.Id, spot, lanes) is { } assign ? new Batch(InOtherLane("Moved", spot, lanes), [assign, place]) : place;
    }

    private PlanEdit CopyTo(Spot spot, LaneBy lanes, ItemId copy)
    {
        var start = new PlanTime(spot.At);
        if (Assign(copy, spot, lanes) is not { } assign) return new DuplicateItem(Item.Id, copy, spot.Day, start, spot.Ripple);
        return new Batch(InOtherLane("Copied", spot, lanes), [new DuplicateItem(Item.Id, copy, spot.Day, start), assign, new PlaceItem(copy, spot.Day, start, spot.Ripple)]);
    }

    /// <summary>What puts an item into the lane of the place; null where that lane is its own.</summary>
    private PlanEdit? Assign(ItemId item, Spot spot, LaneBy lanes)
    {
        if (spot.Lane is not { } lane || lane == (lanes == LaneBy.Track ? Item.Track?.Value : Item.Room?.Value)) return null;
        return lanes == LaneBy.Track ? new AssignTrack(item, new TrackId(lane)) : new AssignRoom(item, new RoomId(lane));
    }

    private string InOtherLane(string done, Spot spot, LaneBy lanes) =>
        $"{done} “{Item.Title}” to another {(lanes == LaneBy.Track ? "track" : "room")}, {PlanTime.Clock(spot.At)}";

    private AgendaItem Placed(Spot spot, LaneBy lanes)
    {
        var placed = Item with { Day = spot.Day, Start = new PlanTime(spot.At), End = new PlanTime(spot.At + Item.Minutes) };
        if (spot.Lane is not { } lane) return placed;
        return lanes == LaneBy.Track ? placed with { Track = new TrackId(lane) } : placed with { Room = new RoomId(lane) };
    }

    private static int StartOf(AgendaItem item) => item.Start?.Minutes ?? 0;

    private static int EndOf(AgendaItem item) => StartOf(item) + item.Minutes;
}
