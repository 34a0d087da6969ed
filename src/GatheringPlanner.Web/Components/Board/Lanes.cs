using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>
/// Puts items that share time side by side: in the lanes of the day where each has one of its own, else as many as are needed, the same
/// track in the same lane as long as it can be kept. A short overlap of two neighbours is a row between them, not a reason for lanes.
/// </summary>
internal static class Lanes
{
    private const int LongestLap = 30;

    /// <param name="items">In the order of their starts.</param>
    /// <param name="named">The keys of the day's lanes, at least two, or none.</param>
    public static List<BoardItem> Assign(List<BoardItem> items, IReadOnlyList<string> named)
    {
        var placed = new List<BoardItem>(items.Count);
        var group = new List<BoardItem>();
        var reach = int.MinValue;
        foreach (var item in items)
        {
            var lap = group.Count > 0 && item.Start < reach ? LapOf(group, item) : 0;
            if (item.Start >= reach || lap > 0) Close(group, placed, named);
            group.Add(item with { Lap = lap });
            reach = Math.Max(reach, item.End);
        }

        Close(group, placed, named);
        return placed;
    }

    /// <summary>The minutes that two neighbours share, where nothing else is in the way of drawing one after the other.</summary>
    private static int LapOf(List<BoardItem> group, BoardItem item)
    {
        var last = group[^1];
        var lap = last.End - item.Start;
        return lap is > 0 and <= LongestLap && last.Minutes > lap && item.Minutes >= 2 * lap && Clash(last, item) && group.TrueForAll(x => x == last || x.End <= item.Start) ? lap : 0;
    }

    /// <summary>Lanes for a group of items that hang together in time.</summary>
    private static void Close(List<BoardItem> group, List<BoardItem> placed, IReadOnlyList<string> named)
    {
        if (named.Count > 0 && InNamedLanes(group, named) is { } lanes) placed.AddRange(lanes);
        else AddSideBySide(group, placed);
        group.Clear();
    }

    /// <summary>Null where two items would share a lane, or one of them has none.</summary>
    private static List<BoardItem>? InNamedLanes(List<BoardItem> group, IReadOnlyList<string> named)
    {
        if (group is [{ LaneKey: null }]) return null;
        var ends = new int[named.Count];
        var placed = new List<BoardItem>(group.Count);
        foreach (var item in group)
        {
            var lane = item.LaneKey is { } key ? Position(named, key) : -1;
            if (lane < 0 || ends[lane] > item.Start) return null;
            ends[lane] = item.End;
            placed.Add(item with { Lane = lane, Lanes = named.Count });
        }

        return placed;
    }

    private static int Position(IReadOnlyList<string> named, string key)
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (named[i] == key) return i;
        }

        return -1;
    }

    private static void AddSideBySide(List<BoardItem> group, List<BoardItem> placed)
    {
        var ends = new List<int>();
        var owners = new List<string?>();
        var lanes = new List<int>();
        foreach (var item in group) lanes.Add(Lane(item, ends, owners));
        for (var i = 0; i < group.Count; i++)
        {
            var clash = group.Exists(x => x != group[i] && Clash(x, group[i]));
            placed.Add(group[i] with { Lane = lanes[i], Lanes = Math.Max(1, ends.Count), Overlaps = clash });
        }
    }

    private static int Lane(BoardItem item, List<int> ends, List<string?> owners)
    {
        var name = item.Track ?? item.Audience;
        var lane = owners.FindIndex(x => x is not null && x == name);
        if (lane < 0 || ends[lane] > item.Start) lane = ends.FindIndex(x => x <= item.Start);
        if (lane < 0)
        {
            lane = ends.Count;
            ends.Add(0);
            owners.Add(name);
        }

        ends[lane] = item.End;
        return lane;
    }

    private static bool Clash(BoardItem one, BoardItem other) =>
        one.Start < other.End && other.Start < one.End && TakesTime(one) && TakesTime(other) && one.Item.SharesAPathWith(other.Item);

    private static bool TakesTime(BoardItem item) =>
        !item.Item.Optional && !item.IsOpenEnded && item.Item.Kind is not (ItemKind.Container or ItemKind.Registration or ItemKind.Free);
}
