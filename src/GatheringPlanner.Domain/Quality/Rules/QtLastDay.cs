using GatheringPlanner.Domain.People;
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
    Parameters = [Latest, Way],
})
{
    private static readonly RuleParameter Latest = new("latest", "Latest end on the day of departure", MeasureUnit.Clock, 780);
    private static readonly RuleParameter Way = new("way", "Time between the end and the first departure that is listed", MeasureUnit.Minutes, 180);

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Reading.Days is not [.., var last] || judgement.Plan.Header.Declares(Declaration.NoTravel)) return;
        var departure = FirstDeparture(judgement.Plan, last.Day);
        if (departure is null && !HasJourney(last)) return;
        var latest = Math.Min(judgement.Limit(Latest), departure is { } leaves ? leaves.Minutes - judgement.Limit(Way) : int.MaxValue);
        foreach (var path in last.Paths)
        {
            var end = OwnTimeLast(path);
            if (end.End > latest) judgement.ReportWorst(path, [end.Item.Id], Measure.Clock(end.End), Measure.Clock(latest), judgement.Severity, end.Inferred);
        }
    }

    /// <summary>When the first of those leaves who leave that day at a known hour.</summary>
    private static PlanTime? FirstDeparture(GatheringPlan plan, int day)
    {
        PlanTime? first = null;
        foreach (var person in plan.All<Participant>())
        {
            if (person.LeavesOn is { } date && date == plan.Header.DateOf(day) && person.LeavesAt is { } leaves && (first is null || leaves < first)) first = leaves;
        }

        return first;
    }

    private static bool HasJourney(DayReading day)
    {
        if (!day.Has(Traits.Travel)) return false;
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsMandatory && item.Kind == ItemKind.Travel && item.Start >= day.Items[0].End) return true;
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
