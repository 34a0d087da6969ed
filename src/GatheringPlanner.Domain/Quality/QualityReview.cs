using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Judges a plan by the rules of its profile.</summary>
public static class QualityReview
{
    /// <param name="plan">The version to judge.</param>
    /// <param name="today">The date on which acceptances are looked at: theirs runs out.</param>
    public static QualityReport Review(GatheringPlan plan, DateOnly today)
    {
        var reading = PlanReading.Of(plan);
        var judgement = new Judgement(reading);
        List<NotJudged>? notJudged = null;
        foreach (var rule in RuleCatalogue.Of(plan.Header.Profile))
        {
            if (rule.Lacks(reading) is { } reason) (notJudged ??= []).Add(new(rule.Descriptor, reason));
            else
            {
                judgement.Begin(rule.Descriptor);
                rule.Check(judgement);
            }
        }

        return new(reading, Ordered(plan, judgement.Findings, today), notJudged ?? (IReadOnlyList<NotJudged>)[]);
    }

    /// <summary>Blockers first, then by day; the catalogue's order (what breaks the agenda itself first) decides the rest.</summary>
    private static IReadOnlyList<Finding> Ordered(GatheringPlan plan, IReadOnlyList<Finding> findings, DateOnly today) =>
        findings.Count == 0
            ? findings
            : [.. findings.Select(x => WithWaiver(plan, x, today)).OrderByDescending(x => x.Severity).ThenBy(x => x.Day ?? -1)];

    private static Finding WithWaiver(GatheringPlan plan, Finding finding, DateOnly today)
    {
        if (finding.Severity == Severity.Blocker) return finding;
        foreach (var waiver in plan.Waivers)
        {
            if (waiver.RuleId == finding.Rule.Id && waiver.Day == finding.Day && waiver.Items.Equals(finding.Items) && waiver.IsOpenOn(today))
            {
                return finding with { AcceptedBy = waiver };
            }
        }

        return finding;
    }
}
