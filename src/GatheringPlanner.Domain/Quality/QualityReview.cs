using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Judges a plan by the rules of its profile.</summary>
public static class QualityReview
{
    /// <param name="plan">The version to judge.</param>
    /// <param name="occasion">When and for what: dated rules and acceptances look at the date.</param>
    public static QualityReport Review(GatheringPlan plan, Occasion occasion) => Review(PlanReading.Of(plan), occasion, null);

    /// <summary>Judges a plan in the making.</summary>
    public static QualityReport Review(GatheringPlan plan, DateOnly today) => Review(plan, new Occasion(today));

    /// <summary>
    /// The verdict on another version of a plan that was judged before, on the same occasion. The same verdict as from scratch, but days
    /// that no edit touched are not looked at again.
    /// </summary>
    public static QualityReport Next(QualityReport report, GatheringPlan plan) =>
        ReferenceEquals(plan, report.Plan) ? report : Review(report.Reading.Next(plan), report.Occasion, report);

    private static QualityReport Review(PlanReading reading, Occasion occasion, QualityReport? former)
    {
        var judgement = new Judgement(occasion);
        var notJudged = new List<NotJudged>();
        judgement.Begin(reading);
        var mask = RulePass.Choose(judgement, notJudged);
        var known = former is not null && former.Judged == mask && reading.Plan.DiffersOnlyInItemsFrom(former.Plan) ? former.DayVerdicts : [];
        var days = new DayVerdict[reading.AllDays.Length];
        for (var i = 0; i < days.Length; i++) days[i] = Known(known, i, reading.AllDays[i]) ?? Judge(judgement, reading.AllDays[i]);
        RulePass.Plan(judgement);
        return new(occasion, reading, Ordered(reading.Plan, days, judgement.Findings, occasion.Today), notJudged, mask, days);
    }

    /// <param name="likely">Where it was before, as long as no day came or went.</param>
    private static DayVerdict? Known(DayVerdict[] verdicts, int likely, DayReading day)
    {
        if (likely < verdicts.Length && ReferenceEquals(verdicts[likely].Day, day)) return verdicts[likely];
        foreach (var verdict in verdicts)
        {
            if (ReferenceEquals(verdict.Day, day)) return verdict;
        }

        return null;
    }

    private static DayVerdict Judge(Judgement judgement, DayReading day)
    {
        RulePass.Day(judgement, day);
        if (judgement.Findings.Count == 0) return new(day, []);
        Finding[] findings = [.. judgement.Findings];
        judgement.Findings.Clear();
        return new(day, findings);
    }

    /// <summary>Blockers first, then by day; the catalogue's order (what breaks the agenda itself first) decides the rest.</summary>
    private static IReadOnlyList<Finding> Ordered(GatheringPlan plan, DayVerdict[] days, List<Finding> ofPlan, DateOnly today)
    {
        if (ofPlan.Count == 0 && Array.TrueForAll(days, x => x.Findings.Length == 0)) return [];
        return
        [
            .. days.SelectMany(x => x.Findings).Concat(ofPlan).Select(x => WithWaiver(plan, x, today))
                .OrderByDescending(x => x.Severity).ThenBy(x => x.Day ?? -1).ThenBy(x => RuleCatalogue.PositionOf(x.Rule.Id)),
        ];
    }

    private static Finding WithWaiver(GatheringPlan plan, Finding finding, DateOnly today)
    {
        if (finding.Severity == Severity.Blocker) return finding;
        foreach (var waiver in plan.Waivers)
        {
            if (finding.IsMeantBy(waiver) && waiver.StateIn(plan, today) == WaiverState.Open) return finding with { AcceptedBy = waiver };
        }

        return finding;
    }
}
