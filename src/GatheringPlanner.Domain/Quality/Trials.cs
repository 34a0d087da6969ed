using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.Domain.Quality;

/// <summary>What an edit would do to the verdict on a plan.</summary>
/// <param name="After">The verdict afterwards; null where the edit is refused.</param>
/// <param name="Adds">Findings that are not there yet, worst first.</param>
/// <param name="Clears">Open findings that would be gone, worst first.</param>
public sealed record Trial(string? Refusal, QualityReport? After, IReadOnlyList<Finding> Adds, IReadOnlyList<Finding> Clears);

/// <summary>
/// Tries edits on one judged plan without doing them: every place an item could go, a batch before it is confirmed. Findings of one rule
/// on one day for one audience are the same trouble, whatever items cause it.
/// </summary>
public sealed class Trials(QualityReport report)
{
    private readonly Dictionary<Trouble, int> _before = Tally(report);

    public Trial Of(PlanEdit edit) => edit.Apply(report.Plan) switch
    {
        Refused refused => new(refused.Reason, null, [], []),
        Applied applied => Of(QualityReview.Next(report, applied.Plan)),
        var other => throw new InvalidOperationException($"An edit answered {other.GetType().Name}."),
    };

    private Trial Of(QualityReport after)
    {
        if (ReferenceEquals(after, report)) return new(null, report, [], []);
        var now = Tally(after);
        return new(null, after, New(after, now, report, _before), New(report, _before, after, now));
    }

    /// <summary>What one report has and the other has not, or has less of.</summary>
    private static IReadOnlyList<Finding> New(QualityReport one, Dictionary<Trouble, int> ofOne, QualityReport other, Dictionary<Trouble, int> ofOther)
    {
        List<Finding>? found = null;
        foreach (var finding in one.Findings)
        {
            if (finding.AcceptedBy is not null || ofOne[Trouble.Of(finding)] <= ofOther.GetValueOrDefault(Trouble.Of(finding))) continue;
            if (!other.Findings.Any(finding.IsSameAs)) (found ??= []).Add(finding);
        }

        return found ?? (IReadOnlyList<Finding>)[];
    }

    private static Dictionary<Trouble, int> Tally(QualityReport report)
    {
        var tally = new Dictionary<Trouble, int>(report.Findings.Count);
        foreach (var finding in report.Findings) tally[Trouble.Of(finding)] = tally.GetValueOrDefault(Trouble.Of(finding)) + 1;
        return tally;
    }

    private readonly record struct Trouble(string Rule, int? Day, string? Audience)
    {
        public static Trouble Of(Finding finding) => new(finding.Rule.Id, finding.Day, finding.Audience);
    }
}
