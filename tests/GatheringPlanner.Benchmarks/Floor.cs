using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Benchmarks;

/// <summary>
/// What judging a plan cannot be much cheaper than: one sort of its items by day and start, and one sweep over them with five trivial
/// checks, in memory that is there already.
/// </summary>
internal sealed class Floor(GatheringPlan plan)
{
    private static readonly Comparison<AgendaItem> ByTime = (one, other) =>
        one.Day != other.Day ? one.Day!.Value - other.Day!.Value : one.Start!.Value.Minutes - other.Start!.Value.Minutes;

    private readonly AgendaItem[] _items = new AgendaItem[plan.Items.Count];

    /// <summary>The number of things to mind that the trivial checks see.</summary>
    public int Run()
    {
        plan.Items.AsSpan().CopyTo(_items);
        _items.AsSpan().Sort(ByTime);
        var (found, day, end) = (0, -1, 0);
        foreach (var item in _items)
        {
            var (start, stop) = (item.Start!.Value.Minutes, item.End!.Value.Minutes);
            if (item.Day != day) (day, end) = (item.Day!.Value, start);
            if (start < 540) found++;
            if (stop > 960) found++;
            if (stop - start > 90) found++;
            if (start < end) found++;
            if (start - end is > 0 and < 30) found++;
            end = stop;
        }

        return found;
    }
}
