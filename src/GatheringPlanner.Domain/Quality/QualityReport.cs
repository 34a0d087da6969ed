using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>A rule of the profile that could not be judged, and what is missing.</summary>
public sealed record NotJudged(RuleDescriptor Rule, string Reason);

/// <summary>What the rules about single days found on one of them, in the order of the catalogue.</summary>
internal sealed record DayVerdict(DayReading Day, Finding[] Findings);

/// <summary>The verdict on one version of a plan: findings, worst first, and what could not be judged.</summary>
public sealed class QualityReport
{
    private IReadOnlyList<DayMetrics>? _days;

    internal QualityReport(Occasion occasion, PlanReading reading, IReadOnlyList<Finding> findings, IReadOnlyList<NotJudged> notJudged, RuleMask judged, DayVerdict[] days) =>
        (Occasion, Reading, Findings, NotJudged, Judged, DayVerdicts) = (occasion, reading, findings, notJudged, judged, days);

    public Occasion Occasion { get; }

    public PlanReading Reading { get; }

    public GatheringPlan Plan => Reading.Plan;

    /// <summary>Accepted findings among them.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<NotJudged> NotJudged { get; }

    /// <summary>Acceptances that cover nothing any more, because they ran out or because what they were given for has changed.</summary>
    public IEnumerable<(Waiver Waiver, WaiverState State)> VoidAcceptances =>
        Plan.Waivers.Select(x => (x, x.StateIn(Plan, Occasion.Today))).Where(x => x.Item2 != WaiverState.Open);

    /// <summary>What the gathering as a whole asks of people.</summary>
    public PlanMetrics Metrics => field ??= PlanMetrics.Of(Reading);

    /// <summary>The days with timed items, in order.</summary>
    public IReadOnlyList<DayMetrics> Days => _days ??= [.. Reading.Days.Select(DayMetrics.Of)];

    /// <summary>Open findings of a severity; accepted ones do not count.</summary>
    public int Count(Severity severity) => Findings.Count(x => x.Severity == severity && x.AcceptedBy is null);

    internal RuleMask Judged { get; }

    internal DayVerdict[] DayVerdicts { get; }
}
