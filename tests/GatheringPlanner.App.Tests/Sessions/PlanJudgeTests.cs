using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class PlanJudgeTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Scorecard_counts_open_findings_by_severity_and_accepted_ones_apart()
    {
        var plan = GatheringPlan.Of(
            new PlanId(Guid.Empty),
            new PlanHeader("Long day", GatheringProfile.QualityTime) { StartDate = new DateOnly(2026, 10, 24) },
            [new AgendaItem(new ItemId("talk"), "Talk", ItemKind.Talk) { Day = 0, Start = PlanTime.At(7), End = PlanTime.At(12) }]);
        var report = QualityReview.Review(plan, new DateOnly(2026, 9, 14));
        var warning = report.Findings.First(finding => finding.Severity == Severity.Warning);
        var accepted = new Waiver(new WaiverId("w"), warning.Rule.Id, warning.Day, warning.Items, "Maeve", "The ferry lands.", new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 20));

        var before = new PlanJudge(_time).Judge(plan);
        var after = new PlanJudge(_time).Judge(plan.Next(waivers: plan.Waivers.With(accepted)));
        _time.Now = _time.Now.AddDays(7);
        var expired = new PlanJudge(_time).Judge(plan.Next(waivers: plan.Waivers.With(accepted)));

        Assert.Equal(new Scorecard(report.Count(Severity.Blocker), report.Count(Severity.Warning), report.Count(Severity.Advice), 0, 1), before);
        Assert.Equal(before with { Warnings = before.Warnings - 1, Accepted = 1 }, after);
        Assert.Equal(before, expired);
    }

    [Theory]
    [InlineData("Pacific/Auckland", 15)]
    [InlineData("Europe/Dublin", 14)]
    [InlineData(null, 14)]
    public void Today_is_that_of_the_venue(string? zone, int day)
    {
        var plan = GatheringPlan.Empty(new PlanId(Guid.Empty), new PlanHeader("Far", GatheringProfile.QualityTime) { TimeZone = zone });

        Assert.Equal(new DateOnly(2026, 9, day), new PlanJudge(_time).TodayOf(plan));
    }
}
