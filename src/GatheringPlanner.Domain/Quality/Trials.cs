using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.Domain.Quality;

/// <summary>What an edit would do to the verdict on a plan.</summary>
/// <param name="After">The verdict afterwards; null where the edit is refused.</param>
/// <param name="Adds">Findings that are not there yet, worst first.</param>
/// <param name="Clears">Open findings that would be gone, worst first.</param>
public sealed record Trial(string? Refusal, QualityReport? After, IReadOnlyList<Finding> Adds, IReadOnlyList<Finding> Clears);

/// <summary>Tries edits on one judged plan without doing them: every place an item could go.</summary>
public sealed class Trials(QualityReport report)
{
    private readonly FindingTally _was = VerdictChange.Tally(report);

    public Trial Of(PlanEdit edit) => edit.Apply(report.Plan) switch
    {
        Refused refused => new(refused.Reason, null, [], []),
        Applied applied => Of(QualityReview.Next(report, applied.Plan)),
        var other => throw new InvalidOperationException($"An edit answered {other.GetType().Name}."),
    };

    private Trial Of(QualityReport after)
    {
        if (ReferenceEquals(after, report)) return new(null, report, [], []);
        var now = VerdictChange.Tally(after);
        return new(null, after, Open(VerdictChange.Between(report, _was, after, now)), Open(VerdictChange.Between(after, now, report, _was)));
    }

    private static IReadOnlyList<Finding> Open(VerdictChange change) => [.. change.Adds.Where(x => x.AcceptedBy is null)];
}
