using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Room blocks that last too long, in the room or before a screen.</summary>
internal static class Stretches
{
    public static void Check(Judgement judgement, int limit, int hardLimit, Severity severity, Severity hardSeverity)
    {
        foreach (var day in judgement.Reading.Days)
        {
            foreach (var path in day.Paths)
            {
                foreach (ref readonly var block in path.Blocks)
                {
                    if (block.Minutes <= limit) continue;
                    judgement.Report(path, Items(path, block), Measure.Minutes(block.Minutes), Measure.Minutes(limit), block.Minutes > hardLimit ? hardSeverity : severity, block.Inferred);
                }
            }
        }
    }

    private static ItemId[] Items(PathReading path, in RoomBlock block)
    {
        var ids = new List<ItemId>(block.Last - block.First + 1);
        for (var i = block.First; i <= block.Last; i++)
        {
            if (path.Items[i].IsRoom && !path.Items[i].IsCoarse) ids.Add(path.Items[i].Item.Id);
        }

        return [.. ids];
    }

    /// <summary>A break at the boundary nearest the middle, the longest item split or shortened, an item behind the next break.</summary>
    public static IEnumerable<Fix> Fixes(FixContext context)
    {
        var items = context.Items.Where(x => x.Slot is not null).ToList();
        if (items.Count == 0) yield break;
        var middle = (items[0].Start!.Value.Minutes + items.Max(x => x.Slot!.Value.End.Minutes)) / 2;
        foreach (var item in items.SkipLast(1).OrderBy(x => Math.Abs(x.Slot!.Value.End.Minutes - middle)).Take(2))
        {
            yield return FixIdeas.BreakAfter(context, item, item.Slot!.Value.End.Minutes);
        }

        var longest = items.MaxBy(x => x.Minutes)!;
        var over = context.Finding.Measured.Value - context.Finding.Limit.Value;
        if (longest.Minutes - over >= FixIdeas.GoodBreak) yield return FixIdeas.Resize(longest, longest.Minutes - over, ripple: false);
        yield return FixIdeas.Split(context, longest);
        if (Thirds(context, longest) is { } thirds) yield return thirds;
        yield return FixIdeas.MakeOptional(items[^1]);
        yield return FixIdeas.MakeOptional(longest);
    }

    /// <summary>A very long item in pieces of at most an hour and a quarter.</summary>
    private static Fix? Thirds(FixContext context, AgendaItem item)
    {
        const int piece = 75;
        var cuts = (item.Minutes - 1) / piece;
        if (cuts < 2) return null;
        var edits = new List<PlanEdit>();
        var (current, length) = (item.Id, item.Minutes / (cuts + 1) / 5 * 5);
        for (var i = 0; i < cuts; i++)
        {
            var (second, pause) = (context.NewId(), context.NewId());
            edits.Add(new SplitItem(current, length, FixIdeas.GoodBreak, second, pause));
            current = second;
        }

        return new($"Split {item.Name()} into {cuts + 1} parts with {FixIdeas.GoodBreak} min breaks", new Batch($"Split {item.Name()} into {cuts + 1} parts", [.. edits]));
    }
}
