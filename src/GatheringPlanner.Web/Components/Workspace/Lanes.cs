namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>Puts items that share time side by side, the same track in the same lane as long as it can be kept.</summary>
internal static class Lanes
{
    public static List<BoardItem> Assign(List<BoardItem> items)
    {
        var placed = new List<BoardItem>(items.Count);
        var group = new List<BoardItem>();
        var reach = int.MinValue;
        foreach (var item in items)
        {
            if (item.Start >= reach) Close(group, placed);
            group.Add(item);
            reach = Math.Max(reach, item.End);
        }

        Close(group, placed);
        return placed;
    }

    /// <summary>Lanes for a group of items that hang together in time.</summary>
    private static void Close(List<BoardItem> group, List<BoardItem> placed)
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

        group.Clear();
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
        one.Start < other.End && other.Start < one.End && !one.Item.Optional && !other.Item.Optional && !one.IsOpenEnded && !other.IsOpenEnded
        && one.Item.Kind is not (Domain.Plans.ItemKind.Container or Domain.Plans.ItemKind.Registration or Domain.Plans.ItemKind.Free)
        && other.Item.Kind is not (Domain.Plans.ItemKind.Container or Domain.Plans.ItemKind.Registration or Domain.Plans.ItemKind.Free)
        && one.Item.SharesAPathWith(other.Item);
}
