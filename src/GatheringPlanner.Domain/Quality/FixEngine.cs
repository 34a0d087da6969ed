using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// Tries the fixes a rule thinks of on a copy of the plan and offers those that remove the finding and add no blocker; it never offers
/// two that lead to the same plan.
/// </summary>
public static class FixEngine
{
    /// <summary>More ways out than this are a list to read, not help.</summary>
    public const int MostOffers = 4;

    /// <summary>None where the report does not hold the finding: it has been dealt with in the meantime.</summary>
    public static IReadOnlyList<FixOffer> Offers(QualityReport report, Finding finding)
    {
        if (RuleCatalogue.Find(finding.Rule.Id) is not { } rule || !report.Findings.Any(finding.IsSameAs)) return [];
        var offers = new List<FixOffer>();
        var seen = new HashSet<Plans.GatheringPlan>();
        foreach (var fix in rule.Fixes(new FixContext(report.Reading, finding, report.Occasion.Today)))
        {
            if (fix.Edit.Apply(report.Plan) is not Applied applied || !seen.Add(applied.Plan)) continue;
            if (Effect(report, finding, fix, QualityReview.Next(report, applied.Plan)) is { } offer) offers.Add(offer);
        }

        return [.. offers.DistinctBy(x => x.Fix.Title).OrderBy(x => x.Adds.Count).Take(MostOffers)];
    }

    private static FixOffer? Effect(QualityReport before, Finding finding, Fix fix, QualityReport after)
    {
        var (was, now) = (VerdictChange.Tally(before), VerdictChange.Tally(after));
        var key = VerdictChange.Place(finding);
        if (after.Findings.Any(finding.IsSameAs) || now.GetValueOrDefault(key).All >= was[key].All) return null;
        if (now.Any(x => x.Value.Blockers > was.GetValueOrDefault(x.Key).Blockers)) return null;
        var change = VerdictChange.Between(before, was, after, now);
        return new(fix, change.Removes, change.Adds);
    }
}
