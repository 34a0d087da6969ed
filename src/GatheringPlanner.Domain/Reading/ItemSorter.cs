using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Puts a plan's timed items in order and sets apart what has no time or an impossible one.</summary>
internal ref struct ItemSorter
{
    private readonly ReadOnlySpan<AgendaItem> _items;
    private readonly long[] _keys;
    private readonly int _count;

    public ItemSorter(GatheringPlan plan)
    {
        _items = plan.Items.AsSpan();
        _keys = new long[_items.Length];
        List<AgendaItem>? untimed = null, disordered = null;
        for (var i = 0; i < _items.Length; i++)
        {
            var item = _items[i];
            if (item.Day is not { } day) continue;
            if (item.Start is not { } start) (untimed ??= []).Add(item);
            else if (Disorder.Of(item) != DisorderKind.None) (disordered ??= []).Add(item);
            else _keys[_count++] = Key(day, start.Minutes, item, i);
        }

        Untimed = untimed?.ToArray() ?? [];
        Disordered = disordered?.ToArray() ?? [];
    }

    public AgendaItem[] Untimed { get; }

    public AgendaItem[] Disordered { get; }

    /// <summary>Orders by day, start, end and kind; the position in the lowest bits finds the item again.</summary>
    private static long Key(int day, int start, AgendaItem item, int position)
    {
        var length = (item.End?.Minutes ?? start) - start;
        var kind = ((int)item.Kind << 1) | (item.Optional ? 1 : 0);
        return ((long)day << 53) | ((long)start << 42) | ((long)length << 27) | ((long)kind << 21) | (uint)position;
    }

    private const int PositionMask = (1 << 21) - 1;

    public readonly TimedItem[] Sorted()
    {
        Array.Sort(_keys, 0, _count);
        var sorted = new TimedItem[_count];
        for (var i = 0; i < _count; i++)
        {
            var item = _items[(int)(_keys[i] & PositionMask)];
            var start = item.Start!.Value.Minutes;
            sorted[i] = new(item, start, item.End?.Minutes ?? start, item.EndInferred || item.End is null);
        }

        return sorted;
    }
}
