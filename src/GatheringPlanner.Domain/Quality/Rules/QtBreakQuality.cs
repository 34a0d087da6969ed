using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtBreakQuality() : PathRule(new()
{
    Id = "QT-BREAK-QUALITY",
    Pillar = Pillar.Bonds,
    Title = "A long break morning and afternoon",
    Headline = "{Day}: long breaks besides lunch: {measured}, and there should be {limit}",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "In long breaks people try out ideas and decide things. One in each half of the day keeps both halves fresh.",
    Source = "CoachSource, Dublin: breaks to “explore ideas, make decisions, and take action”",
    Parameters = [Long, ShortAfternoon],
})
{
    private static readonly RuleParameter Long = new("long", "A long break", MeasureUnit.Minutes, 30);
    private static readonly RuleParameter ShortAfternoon = new("afternoon", "An afternoon in the room up to this needs no break of its own", MeasureUnit.Minutes, 90);
    private const int Noon = 720;
    private const int OneOClock = 780;

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (path.HasCoarse || path.RoomWithin(0, Noon) == 0 || path.RoomWithin(OneOClock, PathReading.Evening) == 0) return;
        var (morning, afternoon) = Breaks(path, judgement.Limit(Long));
        var wanted = path.RoomWithin(OneOClock, PathReading.Evening) <= judgement.Limit(ShortAfternoon) ? 1 : 2;
        var found = wanted == 1 ? Math.Min(1, morning + afternoon) : Math.Min(1, morning) + Math.Min(1, afternoon);
        if (found < wanted) judgement.ReportWorst(path, [], Measure.Count(found), Measure.Count(wanted), judgement.Severity);
    }

    /// <summary>Long gaps between runs before and after the one that is lunch.</summary>
    private static (int Morning, int Afternoon) Breaks(PathReading path, int least)
    {
        var runs = path.Runs;
        var (lunch, longest) = (-1, 0);
        for (var i = 1; i < runs.Length; i++)
        {
            var gap = runs[i].Start - runs[i - 1].End;
            if (runs[i - 1].End < Meals.NoonTo && runs[i].Start > Meals.NoonFrom && gap > longest) (lunch, longest) = (i, gap);
        }

        var (morning, afternoon) = (0, 0);
        for (var i = 1; i < runs.Length; i++)
        {
            if (i == lunch || runs[i].Start - runs[i - 1].End < least || runs[i].Start >= PathReading.Evening) continue;
            if (runs[i].Start <= Noon || i < lunch) morning++;
            else afternoon++;
        }

        return (morning, afternoon);
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Path is not { } path) yield break;
        var pauses = path.Items.ToArray().Where(x => x.Item.Kind == ItemKind.Break && x.Minutes < FixIdeas.GoodBreak).Select(x => x.Item).ToList();
        foreach (var pause in pauses) yield return FixIdeas.Resize(pause, FixIdeas.GoodBreak, ripple: true);
        if (pauses.Count > 1)
        {
            yield return new(
                $"Give all breaks {FixIdeas.GoodBreak} min, the rest moves",
                new Batch("Lengthened the breaks", pauses.Select(x => (PlanEdit)new ResizeItem(x.Id, FixIdeas.GoodBreak, Ripple: true)).ToEquatableList()));
        }

        foreach (var item in path.Items.ToArray().Where(x => x.IsRoom && x is { Start: >= OneOClock, Minutes: >= 60 }).Take(1)) yield return FixIdeas.Split(context, item.Item);

        foreach (var item in path.Items.ToArray().Where(x => x.IsRoom && x.Start < PathReading.Evening).Take(6))
        {
            yield return FixIdeas.BreakAfter(context, item.Item, item.End);
        }
    }
}
