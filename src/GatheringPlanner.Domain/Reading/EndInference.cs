using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Gives an item without an end that of the next item on a path with it; where none follows that day, the end stays unknown.</summary>
internal static class EndInference
{
    /// <param name="items">The items of one day in the order of their starts.</param>
    public static void Fill(Span<TimedItem> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Item.End is null && Next(items, i) is { } end) items[i] = items[i].Until(end);
        }
    }

    private static int? Next(ReadOnlySpan<TimedItem> items, int index)
    {
        var item = items[index].Item;
        for (var i = index + 1; i < items.Length; i++)
        {
            var other = items[i].Item;
            if (items[i].Start > items[index].Start && other.Kind != ItemKind.Container && item.SharesAPathWith(other)) return items[i].Start;
        }

        return null;
    }
}
