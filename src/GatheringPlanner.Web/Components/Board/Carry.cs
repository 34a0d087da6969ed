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

/// <summary>An item in somebody's hand: on the agenda already, or new from the library (then it is always a copy).</summary>
public sealed record Carry(CarryMode Mode, AgendaItem Item)
{
    /// <summary>What is selected with the item and moves by the same distance.</summary>
    public IReadOnlyList<ItemId> With { get; init; } = [];

    /// <summary>The edit that puts it down, one step to undo. A copy gets the id handed in.</summary>
    public PlanEdit EditAt(Spot spot, LaneBy lanes, ItemId copy) => Mode switch
    {
        CarryMode.Copy => new AddItem(Placed(spot, lanes) with { Id = copy, Pinned = false }, spot.Ripple),
        CarryMode.Start => new ResizeItem(Item.Id, EndOf(Item) - spot.At, ItemEdge.Start),
        CarryMode.End => new ResizeItem(Item.Id, spot.At - StartOf(Item), Ripple: spot.Ripple),
        _ => Move(spot, lanes),
    };

    private PlanEdit Move(Spot spot, LaneBy lanes)
    {
        if (With.Count > 0) return new MoveItems([Item.Id, .. With], spot.At - StartOf(Item), spot.Day - (Item.Day ?? 0));
        var place = new PlaceItem(Item.Id, spot.Day, new(spot.At), spot.Ripple);
        if (spot.Lane is not { } lane || lane == (lanes == LaneBy.Track ? Item.Track?.Value : Item.Room?.Value)) return place;
        PlanEdit assign = lanes == LaneBy.Track ? new AssignTrack(Item.Id, new TrackId(lane)) : new AssignRoom(Item.Id, new RoomId(lane));
        return new Batch($"Moved “{Item.Title}” to another {(lanes == LaneBy.Track ? "track" : "room")}, {PlanTime.Clock(spot.At)}", [assign, place]);
    }

    private AgendaItem Placed(Spot spot, LaneBy lanes)
    {
        var placed = Item with { Day = spot.Day, Start = new PlanTime(spot.At), End = new PlanTime(spot.At + Item.Minutes) };
        if (spot.Lane is not { } lane) return placed;
        return lanes == LaneBy.Track ? placed with { Track = new TrackId(lane) } : placed with { Room = new RoomId(lane) };
    }

    private static int StartOf(AgendaItem item) => item.Start?.Minutes ?? 0;

    private static int EndOf(AgendaItem item) => StartOf(item) + item.Minutes;
}
