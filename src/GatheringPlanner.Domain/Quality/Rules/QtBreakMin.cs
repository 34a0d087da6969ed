using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtBreakMin() : PathRule(new()
{
    Id = "QT-BREAK-MIN",
    Pillar = Pillar.Bonds,
    Title = "Breaks last half an hour",
    Headline = "{Day}: the break after {item} is {measured}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "People need time to leave the room, talk to somebody and come back with an idea. Under half an hour most of them only queue for coffee.",
    Source = "CoachSource, Dublin: “thirty-minute to forty-five-minute breaks”; redstoneagency.com",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Least break between two blocks", MeasureUnit.Minutes, 30);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var least = judgement.Limit(Least);
        var runs = path.Runs;
        for (var i = 1; i < runs.Length; i++)
        {
            var gap = runs[i].Start - runs[i - 1].End;
            if (gap >= least || (gap < PlanReading.ComfortPause && IsTransition(path, runs[i - 1].End, runs[i].Start))) continue;
            judgement.Report(
                path,
                [LastOf(path, runs[i - 1]), path.Items[runs[i].First].Item.Id],
                Measure.Minutes(gap),
                Measure.Minutes(least),
                runs[i - 1].Inferred);
        }
    }

    private static readonly string[] TransitionWords = ["transition", "changeover", "change over", "room change", "change rooms", "change of room", "switch rooms", "passing"];

    /// <summary>People only walk from one track's room to another's, and the agenda says so.</summary>
    private static bool IsTransition(PathReading path, int from, int to)
    {
        if (path.Track is null) return false;
        foreach (ref readonly var item in path.Items)
        {
            if (item.Start >= from && item.End <= to && !item.IsRoom && Array.Exists(TransitionWords, Says(item.Item))) return true;
        }

        return false;
    }

    private static Predicate<string> Says(AgendaItem item) =>
        word => item.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || item.Note?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static ItemId LastOf(PathReading path, in RoomBlock run)
    {
        for (var i = run.Last; i > run.First; i--)
        {
            if (path.Items[i].IsRoom && path.Items[i].End == run.End) return path.Items[i].Item.Id;
        }

        return path.Items[run.First].Item.Id;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.ToList() is not [{ Slot: { } before } first, { Slot: { } after } second]) yield break;
        var lacking = context.Finding.Limit.Value - context.Finding.Measured.Value;
        if (Between(context, before.End, after.Start) is { } pause)
        {
            if (before.Minutes - lacking >= FixIdeas.GoodBreak)
            {
                yield return new(
                    $"Shorten {first.Name()} by {lacking} min",
                    new Batch($"Lengthened {pause.Name()} to {context.Finding.Limit}",
                    [
                        new ResizeItem(first.Id, first.Minutes - lacking),
                        new MoveItem(pause.Id, context.Day, pause.Start!.Value.Plus(-lacking)),
                        new ResizeItem(pause.Id, pause.Minutes + lacking),
                    ]));
            }

            yield return new($"Lengthen {pause.Name()} by {lacking} min, the rest moves", new ResizeItem(pause.Id, pause.Minutes + lacking, Ripple: true));
            if (after.Minutes - lacking >= FixIdeas.GoodBreak)
            {
                yield return new(
                    $"Start {second.Name()} at {after.Start.Plus(lacking)}, end as planned",
                    new Batch($"Lengthened {pause.Name()} to {context.Finding.Limit}",
                    [new ResizeItem(pause.Id, pause.Minutes + lacking), new ResizeItem(second.Id, second.Minutes - lacking, ItemEdge.Start)]));
            }
        }

        yield return new($"Start {second.Name()} at {after.Start.Plus(lacking)}, the rest moves", new MoveItem(second.Id, context.Day, after.Start.Plus(lacking), Ripple: true));
        if (before.Minutes - lacking >= 15) yield return FixIdeas.Resize(first, before.Minutes - lacking, ripple: false);
        yield return FixIdeas.MakeOptional(second);
    }

    private static AgendaItem? Between(FixContext context, PlanTime from, PlanTime to)
    {
        if (context.Path is not { } path) return null;
        foreach (ref readonly var item in path.Items)
        {
            if (item.Start >= from.Minutes && item.End <= to.Minutes && item.Kind is ItemKind.Break or ItemKind.Meal) return item.Item;
        }

        return null;
    }
}
