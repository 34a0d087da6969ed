using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtRest() : PlanRule(new()
{
    Id = "QT-REST",
    Pillar = Pillar.QualityTime,
    Title = "Eleven hours between two days",
    Headline = "Only {measured} of rest before {day}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService,
    Why = "Sleep is what makes the second day worth having.",
    Source = "Eurofound: eleven consecutive hours of daily rest; CoachSource, Dublin, on time to sleep",
    Parameters = [Least, Hard],
})
{
    private static readonly RuleParameter Least = new("rest", "Least rest", MeasureUnit.Minutes, 660);
    private static readonly RuleParameter Hard = new("hard", "Less than this is a blocker", MeasureUnit.Minutes, 540);

    public override void CheckPlan(Judgement judgement)
    {
        var days = judgement.Reading.Days;
        for (var i = 1; i < days.Length; i++)
        {
            if (days[i].Day != days[i - 1].Day + 1 || IsFine(judgement, days[i - 1], days[i])) continue;
            foreach (var evening in days[i - 1].Paths)
            {
                foreach (var morning in days[i].Paths)
                {
                    if (Continues(evening, morning, days[i])) CheckNight(judgement, evening, morning);
                }
            }
        }
    }

    /// <summary>Even who is up last and first has rest enough, so nobody needs to be looked at.</summary>
    private static bool IsFine(Judgement judgement, DayReading evening, DayReading morning) =>
        !evening.Has(Traits.Travel) && !morning.Has(Traits.Travel)
        && morning.FirstDuty + PlanTime.MinutesPerDay - evening.LastDuty >= judgement.Limit(Least);

    /// <summary>Whether one person can live through both: the same audience where both have one, the same track where it goes on.</summary>
    private static bool Continues(PathReading evening, PathReading morning, DayReading next) =>
        (evening.Audience is null || morning.Audience is null || evening.Audience.Id == morning.Audience.Id)
        && (evening.Track is null || morning.Track is null || evening.Track.Id == morning.Track.Id || !Array.Exists(next.Paths, x => x.Track?.Id == evening.Track.Id));

    private static void CheckNight(Judgement judgement, PathReading evening, PathReading morning)
    {
        if (evening.LastDuty < 0 || morning.FirstDuty < 0) return;
        var (last, first) = (evening.Items[evening.LastDuty], morning.Items[morning.FirstDuty]);
        var night = first.Start + PlanTime.MinutesPerDay - last.End;
        var rest = night - OnTheWay(evening, last.End, int.MaxValue) - OnTheWay(morning, int.MinValue, first.Start);
        if (rest >= judgement.Limit(Least)) return;
        var severity = rest < judgement.Limit(Hard) ? Severity.Blocker : judgement.Severity;
        judgement.ReportWorst(morning, [last.Item.Id, first.Item.Id], Measure.Minutes(Math.Max(0, rest)), Measure.Minutes(judgement.Limit(Least)), severity, last.Inferred, evening.Audience);
    }

    private static int OnTheWay(PathReading path, int from, int to)
    {
        var minutes = 0;
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsMandatory && item.Kind == ItemKind.Travel && item.Start >= from && item.End <= to) minutes += item.Minutes;
        }

        return minutes;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.ToList() is not [{ } last, { Start: { } start } first]) yield break;
        yield return FixIdeas.MakeOptional(last);
        var lacking = context.Finding.Limit.Value - context.Finding.Measured.Value;
        yield return new($"Start {context.DayName} {Durations.Text(lacking)} later", new ShiftDay(context.Day, start, lacking));
        if (last.Minutes - lacking >= 30) yield return FixIdeas.Resize(last, last.Minutes - lacking, ripple: false);
        yield return FixIdeas.MakeOptional(first);
    }
}
