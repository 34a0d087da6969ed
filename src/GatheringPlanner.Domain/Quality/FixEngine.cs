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
        var (was, now) = (Tally(before), Tally(after));
        var key = Place(finding);
        if (after.Findings.Any(finding.IsSameAs) || now.GetValueOrDefault(key).All >= was[key].All) return null;
        if (now.Any(x => x.Value.Blockers > was.GetValueOrDefault(x.Key).Blockers)) return null;
        var removes = was.Sum(x => Math.Max(0, x.Value.All - now.GetValueOrDefault(x.Key).All));
        var adds = after.Findings.Where(x => now[Place(x)].All > was.GetValueOrDefault(Place(x)).All && !before.Findings.Any(x.IsSameAs));
        return new(fix, removes, [.. adds]);
    }

    /// <summary>Findings of one rule on one day for one audience are the same trouble, even if other items cause it after the fix.</summary>
    private static (string Rule, int? Day, string? Audience) Place(Finding finding) => (finding.Rule.Id, finding.Day, finding.Audience);

    private static Dictionary<(string Rule, int? Day, string? Audience), (int All, int Blockers)> Tally(QualityReport report)
    {
        var tally = new Dictionary<(string, int?, string?), (int All, int Blockers)>();
        foreach (var finding in report.Findings)
        {
            var (all, blockers) = tally.GetValueOrDefault(Place(finding));
            tally[Place(finding)] = (all + 1, blockers + (finding.Severity == Severity.Blocker ? 1 : 0));
        }

        return tally;
    }
}
