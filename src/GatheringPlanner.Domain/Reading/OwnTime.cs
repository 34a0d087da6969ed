using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Time of one's own: what mandatory items other than breaks, buffers and free time leave.</summary>
public static class OwnTime
{
    /// <summary>Ten in the evening.</summary>
    public const int EveningEnds = 22 * 60;

    public static bool Takes(in TimedItem item) =>
        item.IsMandatory && item.Kind is not (ItemKind.Break or ItemKind.Free or ItemKind.Buffer or ItemKind.Container or ItemKind.Registration);

    /// <summary>The mandatory item that ends last; its end is 0 where there is none.</summary>
    public static TimedItem LastMandatory(PathReading path)
    {
        var last = default(TimedItem);
        foreach (ref readonly var item in path.Items)
        {
            if (Takes(item) && item.End > last.End) last = item;
        }

        return last;
    }

    /// <summary>The longest stretch of one's own within [<paramref name="from"/>, <paramref name="to"/>), in minutes.</summary>
    public static int Longest(PathReading path, int from, int to)
    {
        var (longest, reach) = (0, from);
        foreach (ref readonly var item in path.Items)
        {
            if (!Takes(item) || item.End <= from || item.Start >= to) continue;
            longest = Math.Max(longest, item.Start - reach);
            reach = Math.Max(reach, item.End);
        }

        return Math.Max(longest, to - reach);
    }
}
