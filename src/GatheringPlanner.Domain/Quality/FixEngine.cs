using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// Tries the fixes a rule thinks of on a copy of the plan and offers those that remove the finding and add no blocker; it never offers
/// two that lead to the same plan.
/// </summary>
public static class FixEngine
{
    public static IReadOnlyList<FixOffer> Offers(QualityReport report, Finding finding, DateOnly today)
    {
        if (RuleCatalogue.Find(finding.Rule.Id) is not { } rule) return [];
        var offers = new List<FixOffer>();
        var seen = new HashSet<Plans.GatheringPlan>();
        foreach (var fix in rule.Fixes(new FixContext(report.Reading, finding)))
        {
            if (fix.Edit.Apply(report.Plan) is not Applied applied || !seen.Add(applied.Plan)) continue;
            if (Effect(report, finding, fix, QualityReview.Review(applied.Plan, today)) is { } offer) offers.Add(offer);
        }

        return [.. offers.OrderBy(x => x.Adds.Count)];
    }

    private static FixOffer? Effect(QualityReport before, Finding finding, Fix fix, QualityReport after)
    {
        var gone = before.Findings.Where(x => !after.Findings.Any(x.IsSameAs)).ToList();
        var adds = after.Findings.Where(x => !before.Findings.Any(x.IsSameAs)).ToList();
        var removed = gone.Any(finding.IsSameAs) && !adds.Exists(x => x.Rule.Id == finding.Rule.Id && x.Day == finding.Day);
        var blocks = adds.Exists(x => x.Severity == Severity.Blocker)
            || after.Findings.Any(x => x.Severity == Severity.Blocker && before.Findings.Any(y => y.IsSameAs(x) && y.Severity < Severity.Blocker));
        return removed && !blocks ? new(fix, gone.Count, adds) : null;
    }
}
