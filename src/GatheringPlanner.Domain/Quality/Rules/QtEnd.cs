using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtEnd() : PathRule(new()
{
    Id = "QT-END",
    Pillar = Pillar.QualityTime,
    Title = "Days end at four",
    Headline = "{Day}: sessions run until {measured}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "A day that stops at four leaves time to walk, to call home and to let the day sink in.",
    Source = "CoachSource, Dublin: days “ended at 4 PM”; igniteag.com for advisory boards: 16:00 to 16:30",
    Parameters = [Latest, LatestArrival],
})
{
    private static readonly RuleParameter Latest = new("latest", "Latest end", MeasureUnit.Clock, 960, (GatheringProfile.Cab, 990), (GatheringProfile.CoDesign, 990));
    private static readonly RuleParameter LatestArrival = new("arrival", "Latest end of a day that begins after noon", MeasureUnit.Clock, 1080);
    private const int Noon = 720;

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var latest = judgement.Limit(path.FirstRoom >= Noon ? LatestArrival : Latest);
        if (path.ContentEnd <= latest) return;
        var last = Last(path);
        judgement.ReportWorst(path, [last.Item.Id], Measure.Clock(last.End), Measure.Clock(latest), judgement.Severity, last.Inferred);
    }

    /// <summary>The item that ends last among those that start before the evening.</summary>
    private static TimedItem Last(PathReading path)
    {
        var last = default(TimedItem);
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsRoom && item.Start < PathReading.Evening && item.End > last.End) last = item;
        }

        return last;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start } item || context.Path is not { } path) yield break;
        var over = context.Finding.Measured.Value - context.Finding.Limit.Value;
        if (Spare(path, start.Minutes, over) is { } spare)
        {
            yield return new($"Give {spare.Name()} {Durations.Text(spare.Minutes - over)}, the rest moves up", new ResizeItem(spare.Id, spare.Minutes - over, Ripple: true));
        }

        if (item.Minutes - over >= 15) yield return FixIdeas.Resize(item, item.Minutes - over, ripple: false);
        if (Longest(path, start.Minutes) is { } longest && longest.Minutes - over >= 30)
        {
            yield return FixIdeas.Resize(longest, longest.Minutes - over, ripple: true);
        }

        if (context.Day + 1 < context.Plan.Header.DayCount) yield return FixIdeas.MoveTo(item, context.Plan, context.Day + 1, 540);
        yield return FixIdeas.MakeOptional(item);
        yield return FixIdeas.Park(item);
        if (EndAll(context) is { } all) yield return all;
    }

    /// <summary>Everything that goes on after the limit, on every track: shortened where it began early enough, optional where not.</summary>
    private static Fix? EndAll(FixContext context)
    {
        if (context.Reading.Day(context.Day) is not { } day) return null;
        var limit = context.Finding.Limit.Value;
        var edits = new List<PlanEdit>();
        foreach (ref readonly var item in day.Items)
        {
            if (!item.IsRoom || item.Start >= PathReading.Evening || item.End <= limit) continue;
            edits.Add(limit - item.Start >= 30 ? new ResizeItem(item.Item.Id, limit - item.Start) : new SetMark(item.Item.Id, ItemMark.Optional, true));
        }

        return edits.Count < 2 ? null : new($"End at {PlanTime.Clock(limit)}: what is later becomes shorter or optional", new Batch($"Ended the day at {PlanTime.Clock(limit)}", [.. edits]));
    }

    /// <summary>A meal or break before the last item that stays long enough when it gives the minutes.</summary>
    private static AgendaItem? Spare(PathReading path, int before, int minutes)
    {
        AgendaItem? spare = null;
        foreach (ref readonly var item in path.Items)
        {
            var least = item.Kind == ItemKind.Meal ? 60 : item.Kind == ItemKind.Break ? FixIdeas.GoodBreak : int.MaxValue;
            if (item.End <= before && item.IsMandatory && (long)item.Minutes - minutes >= least && (spare is null || item.Minutes > spare.Minutes)) spare = item.Item;
        }

        return spare;
    }

    private static AgendaItem? Longest(PathReading path, int before)
    {
        AgendaItem? longest = null;
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsRoom && item.End <= before && (longest is null || item.Minutes > longest.Minutes)) longest = item.Item;
        }

        return longest;
    }
}
