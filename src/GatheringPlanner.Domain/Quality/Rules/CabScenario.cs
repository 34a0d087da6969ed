using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabScenario() : PlanRule(new()
{
    Id = "CAB-SCENARIO",
    Pillar = Pillar.Readiness,
    Title = "A scenario says whose it is and what success is for them",
    Headline = "The scenario {subject} lacks {measured} of {limit} things",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Teams that share customer, situation and goal map the same thing, and a moment of truth counts when customers say how they would measure it.",
    Source = "customers.com on scenario mapping: five elements first, then moments of truth with “customer metrics”",
    Parameters = [Due],
})
{
    private const int Elements = 5;
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which scenarios have to be there", MeasureUnit.Count, 10);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<Scenario>().Count > 0, judgement.Limit(Due)) ? null : "No customer scenario has been written down yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var scenarios = judgement.Plan.All<Scenario>();
        if (scenarios.Count == 0)
        {
            if (CabFormats.PlanCoDesign(judgement.Reading)) judgement.ReportAround([], Measure.Count(0), Measure.Count(1));
            return;
        }

        List<Trouble>? troubles = null;
        foreach (var scenario in scenarios)
        {
            var lacks = StillOpen(scenario) + (LacksMoments(judgement, scenario) ? 1 : 0);
            if (lacks > 0) (troubles ??= []).Add(new($"“{scenario.Title}”", Measure.Count(lacks), Measure.Count(Elements + 1)));
        }

        if (troubles is not null) Listing.Report(judgement, troubles, scenarios.Count, judgement.Severity);
    }

    private static int StillOpen(Scenario scenario) =>
        (scenario.Customer is null ? 1 : 0) + (scenario.Situation is null ? 1 : 0) + (scenario.DesiredOutcome is null ? 1 : 0)
        + (scenario.Conditions is null ? 1 : 0) + (scenario.Context is null ? 1 : 0);

    /// <summary>Customers find the moments of truth while they map: they are asked for once the map was begun, or the gathering is over.</summary>
    private static bool LacksMoments(Judgement judgement, Scenario scenario)
    {
        foreach (var moment in scenario.Moments)
        {
            if (!string.IsNullOrWhiteSpace(moment.Metric)) return false;
        }

        return scenario.Moments.Count > 0 || judgement.DaysSinceEnd > 0;
    }

    public override string Headline(Finding finding) => (finding.Subjects.Count, finding.Measured.Value) switch
    {
        (0, _) => "Customers map scenarios, but none has been prepared",
        ( > 1, _) => "{measured} of {limit} scenarios are not complete",
        (_, 1) => "The scenario {subject} lacks one thing",
        _ => Descriptor.Headline,
    };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Subjects.Count == 0) return "It takes a customer, a situation, the outcome they want, what satisfies them, and the context.";
        if (Listing.Counts(finding)) return $"{Listing.Names(finding.Subjects, finding.Measured.Value)}.";
        if (reading.Plan.All<Scenario>().FirstOrDefault(x => $"“{x.Title}”" == finding.Subjects[0]) is not { } scenario) return null;
        var missing = Words(scenario).ToList();
        if (missing.Count < finding.Measured.Value) missing.Add("a moment of truth with the customer’s own measure");
        return $"Still open: {Listing.Names(missing, missing.Count)}.";
    }

    private static IEnumerable<string> Words(Scenario scenario)
    {
        if (scenario.Customer is null) yield return "the customer";
        if (scenario.Situation is null) yield return "the situation";
        if (scenario.DesiredOutcome is null) yield return "the outcome they want";
        if (scenario.Conditions is null) yield return "what satisfies them";
        if (scenario.Context is null) yield return "the context";
    }
}
