using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Sessions;

/// <summary>Sums a plan's quality review up into the scorecard that lists show.</summary>
public sealed class PlanJudge(TimeProvider time)
{
    public Scorecard Judge(GatheringPlan plan)
    {
        var report = QualityReview.Review(plan, TodayOf(plan));
        return new(
            report.Count(Severity.Blocker),
            report.Count(Severity.Warning),
            report.Count(Severity.Advice),
            report.Findings.Count(finding => finding.AcceptedBy is not null),
            plan.Items.Count);
    }

    /// <summary>Today where the gathering takes place; without a zone, today in UTC.</summary>
    public DateOnly TodayOf(GatheringPlan plan)
    {
        var now = time.GetUtcNow();
        var there = Zones.Find(plan.Header.TimeZone) is { } zone ? TimeZoneInfo.ConvertTime(now, zone) : now;
        return DateOnly.FromDateTime(there.DateTime);
    }
}
