using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>A rule of the profile that could not be judged, and what is missing.</summary>
public sealed record NotJudged(RuleDescriptor Rule, string Reason);

/// <summary>The verdict on one version of a plan: findings, worst first, and what could not be judged.</summary>
public sealed class QualityReport(PlanReading reading, IReadOnlyList<Finding> findings, IReadOnlyList<NotJudged> notJudged)
{
    private IReadOnlyList<DayMetrics>? _days;

    public PlanReading Reading { get; } = reading;

    public GatheringPlan Plan => Reading.Plan;

    /// <summary>Accepted findings among them.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    public IReadOnlyList<NotJudged> NotJudged { get; } = notJudged;

    /// <summary>The days with timed items, in order.</summary>
    public IReadOnlyList<DayMetrics> Days => _days ??= [.. Reading.Days.Select(DayMetrics.Of)];

    /// <summary>Open findings of a severity; accepted ones do not count.</summary>
    public int Count(Severity severity) => Findings.Count(x => x.Severity == severity && x.AcceptedBy is null);
}
