namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// What became better and what became worse between two verdicts. Findings of one rule on one day for one audience are the same trouble,
/// even if other items cause it afterwards.
/// </summary>
/// <param name="Removes">How many findings are no longer there.</param>
/// <param name="Adds">The new findings, worst first.</param>
public sealed record VerdictChange(int Removes, IReadOnlyList<Finding> Adds)
{
    public static VerdictChange Between(QualityReport before, QualityReport after) => Between(before, Tally(before), after, Tally(after));

    internal static VerdictChange Between(QualityReport before, FindingTally was, QualityReport after, FindingTally now)
    {
        var removes = was.Sum(x => Math.Max(0, x.Value.All - now.GetValueOrDefault(x.Key).All));
        var adds = after.Findings.Where(x => now[Place(x)].All > was.GetValueOrDefault(Place(x)).All && !before.Findings.Any(x.IsSameAs));
        return new(removes, [.. adds]);
    }

    internal static (string Rule, int? Day, string? Audience) Place(Finding finding) => (finding.Rule.Id, finding.Day, finding.Audience);

    internal static FindingTally Tally(QualityReport report)
    {
        var tally = new FindingTally();
        foreach (var finding in report.Findings)
        {
            var (all, blockers) = tally.GetValueOrDefault(Place(finding));
            tally[Place(finding)] = (all + 1, blockers + (finding.Severity == Severity.Blocker ? 1 : 0));
        }

        return tally;
    }
}

/// <summary>How many findings there are at each place, and how many of them are blockers.</summary>
internal sealed class FindingTally : Dictionary<(string Rule, int? Day, string? Audience), (int All, int Blockers)>;
