using System.Runtime.CompilerServices;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Sessions;

/// <summary>
/// Judges the versions of plans, each once however many people look at it, and sums the verdict up into the scorecard that lists show.
/// </summary>
public sealed class PlanJudge(TimeProvider time)
{
    private readonly ConditionalWeakTable<GatheringPlan, QualityReport> _reports = [];

    /// <summary>The verdict of today. With a <paramref name="former"/> version that was judged, days that are the same are not looked at again.</summary>
    public QualityReport ReportOn(GatheringPlan plan, GatheringPlan? former = null)
    {
        var today = TodayOf(plan);
        if (_reports.TryGetValue(plan, out var known) && known.Occasion.Today == today) return known;
        var report = former is not null && _reports.TryGetValue(former, out var before) && before.Occasion.Today == today
            ? QualityReview.Next(before, plan)
            : QualityReview.Review(plan, today);
        _reports.AddOrUpdate(plan, report);
        return report;
    }

    public Scorecard Judge(GatheringPlan plan, GatheringPlan? former = null)
    {
        var report = ReportOn(plan, former);
        return new(
            report.Count(Severity.Blocker),
            report.Count(Severity.Warning),
            report.Count(Severity.Advice),
            report.Findings.Count(finding => finding.AcceptedBy is not null),
            plan.Items.Count);
    }

    /// <summary>Today where the gathering takes place; without a zone, today in UTC.</summary>
    public DateOnly TodayOf(GatheringPlan plan) => DateOf(plan, time.GetUtcNow());

    /// <summary>The date of an instant where the gathering takes place; without a zone, its date in UTC.</summary>
    public static DateOnly DateOf(GatheringPlan plan, DateTimeOffset instant) =>
        DateOnly.FromDateTime((Zones.Find(plan.Header.TimeZone) is { } zone ? TimeZoneInfo.ConvertTime(instant, zone) : instant.ToUniversalTime()).DateTime);
}
