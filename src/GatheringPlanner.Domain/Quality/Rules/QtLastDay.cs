using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtLastDay() : PlanRule(new()
{
    Id = "QT-LASTDAY",
    Pillar = Pillar.QualityTime,
    Title = "The last day ends with lunch",
    Headline = "{item} on the day of departure ends at {measured}",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat,
    Why = "Whoever has a train to catch has left in thought an hour before. End while everybody is still there.",
    Source = "igniteag.com: departures after lunch; eventscatalyst.com: last day light",
    Parameters = [Latest],
})
{
    private static readonly RuleParameter Latest = new("latest", "Latest end on the day of departure", MeasureUnit.Clock, 780);

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Reading.Days is not [.., var last] || !HasDepartures(last)) return;
        var latest = judgement.Limit(Latest);
        foreach (var path in last.Paths)
        {
            var end = OwnTimeLast(path);
            if (end.End > latest) judgement.ReportWorst(path, [end.Item.Id], Measure.Clock(end.End), Measure.Clock(latest), judgement.Severity, end.Inferred);
        }
    }

    private static bool HasDepartures(DayReading day)
    {
        foreach (ref readonly var item in day.Items)
        {
            if (item.Kind == ItemKind.Travel && item.Start >= day.Items[0].End) return true;
        }

        return false;
    }

    private static TimedItem OwnTimeLast(PathReading path)
    {
        var last = default(TimedItem);
        foreach (ref readonly var item in path.Items)
        {
            if (OwnTime.Takes(item) && item.Kind != ItemKind.Travel && item.End > last.End) last = item;
        }

        return last;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items)
        {
            yield return FixIdeas.MakeOptional(item);
            var shorter = item.Minutes - (context.Finding.Measured.Value - context.Finding.Limit.Value);
            if (shorter >= 30) yield return FixIdeas.Resize(item, shorter, ripple: false);
            yield return FixIdeas.Park(item);
        }
    }
}
