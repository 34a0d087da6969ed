using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Room blocks that last too long, in the room or before a screen.</summary>
internal static class Stretches
{
    public static void Check(Judgement judgement, PathReading path, int limit, int hardLimit, Severity severity, Severity hardSeverity)
    {
        foreach (ref readonly var block in path.Blocks)
        {
            if (block.Minutes <= limit) continue;
            judgement.Report(path, Items(path, block, judgement.Profile == GatheringProfile.Virtual), Measure.Minutes(block.Minutes), Measure.Minutes(limit), block.Minutes > hardLimit ? hardSeverity : severity, block.Inferred);
        }
    }

    private static ItemId[] Items(PathReading path, in RoomBlock block, bool coarse)
    {
        var ids = new List<ItemId>(block.Last - block.First + 1);
        for (var i = block.First; i <= block.Last; i++)
        {
            if (path.Items[i].IsRoom && (coarse || !path.Items[i].IsCoarse || block.First == block.Last)) ids.Add(path.Items[i].Item.Id);
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
        if (Paced(context, items) is { } paced) yield return paced;
        yield return FixIdeas.MakeOptional(items[^1]);
        yield return FixIdeas.MakeOptional(longest);
    }

    /// <summary>As many breaks as it takes: before an item that would make the stretch too long, and inside one that is too long by itself.</summary>
    private static Fix? Paced(FixContext context, List<AgendaItem> items)
    {
        var limit = context.Finding.Limit.Value;
        var (edits, stretch, shift) = (new List<PlanEdit>(), 0, 0);
        foreach (var item in items)
        {
            if (stretch > 0 && stretch + Math.Min(item.Minutes, Piece(item, limit)) > limit)
            {
                edits.Add(FixIdeas.BreakAfter(context, item, item.Start!.Value.Minutes + shift).Edit);
                (stretch, shift) = (0, shift + FixIdeas.GoodBreak);
            }

            var cuts = Cut(context, item, limit, edits);
            shift += cuts * FixIdeas.GoodBreak;
            stretch = cuts > 0 ? Piece(item, limit) : stretch + item.Minutes;
        }

        return edits.Count < 2 ? null : new($"Put {edits.Count} breaks of {FixIdeas.GoodBreak} min into the stretch from {items[0].Name()}, the rest moves", new Batch($"Put {edits.Count} breaks into a long stretch", [.. edits]));
    }

    /// <summary>Splits an item that is longer than the limit into equal parts; answers the number of breaks between them.</summary>
    private static int Cut(FixContext context, AgendaItem item, int limit, List<PlanEdit> edits)
    {
        var parts = (item.Minutes + limit - 1) / limit;
        var current = item.Id;
        for (var i = 1; i < parts; i++)
        {
            var (second, pause) = (context.NewId(), context.NewId());
            edits.Add(new SplitItem(current, Piece(item, limit), FixIdeas.GoodBreak, second, pause));
            current = second;
        }

        return parts - 1;
    }

    private static int Piece(AgendaItem item, int limit)
    {
        var parts = (item.Minutes + limit - 1) / limit;
        return parts == 1 ? item.Minutes : (item.Minutes + parts - 1) / parts;
    }
}
