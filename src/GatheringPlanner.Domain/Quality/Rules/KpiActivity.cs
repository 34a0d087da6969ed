using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class KpiActivity() : PlanRule(new()
{
    Id = "KPI-ACTIVITY",
    Pillar = Pillar.FollowThrough,
    Title = "Goals count closeness, not only activity",
    Headline = "The goals count how much is done, and none counts how close customers are",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "People do what is counted. Who counts only calls gets calls; who counts answers and joint reviews gets customers who stay.",
    Source = "Fun-and-service series on indicators: “No one KPI is the silver bullet”",
})
{
    /// <summary>The six indicators of closeness, in our words.</summary>
    private static readonly string[] Closeness =
    [
        "Hours until a customer has an answer", "Visits together with customers, by several of our functions", "Reviews held with customers about how we are doing",
        "Talks with customers to shape the next year together", "Open points followed up in time", "Useful replies to customers on public channels",
    ];

    public override string? Lacks(Judgement judgement) => judgement.Plan.All<Indicator>().Count > 0 ? null : "No goal that can be counted has been set yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var activity = 0;
        foreach (var indicator in judgement.Plan.All<Indicator>())
        {
            if (indicator.Counts == IndicatorKind.Engagement) return;
            if (indicator.Counts == IndicatorKind.Activity) activity++;
        }

        if (activity > 0) judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context) => Closeness.Take(FixEngine.MostOffers)
        .Select(x => new Fix($"Count also: {x}", new PutPart<Indicator>(new(context.NewId<Indicator>(), x, IndicatorKind.Engagement))));
}
