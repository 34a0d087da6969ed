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
            else _keys[_count++] = ((long)day << 48) | ((long)start.Minutes << 32) | (uint)i;
        }

        Untimed = untimed?.ToArray() ?? [];
        Disordered = disordered?.ToArray() ?? [];
    }

    public AgendaItem[] Untimed { get; }

    public AgendaItem[] Disordered { get; }

    public readonly TimedItem[] Sorted()
    {
        Array.Sort(_keys, 0, _count);
        var sorted = new TimedItem[_count];
        for (var i = 0; i < _count; i++)
        {
            var item = _items[(int)(uint)_keys[i]];
            var start = item.Start!.Value.Minutes;
            sorted[i] = new(item, start, item.End?.Minutes ?? start, item.EndInferred);
        }

        return sorted;
    }
}
