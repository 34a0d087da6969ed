using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VocBreadth() : PlanRule(new()
{
    Id = "VOC-BREADTH",
    Pillar = Pillar.CustomerVoice,
    Title = "Not only users are heard",
    Headline = "Nobody from a customer’s procurement, accounting or sourcing is heard",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.ExecRetreat | RuleProfiles.QualityTime | RuleProfiles.Cab,
    Why = "Users see the product; buyers and accountants see the contract, the invoice and the complaint. Both decide whether a customer stays.",
    Source = "Insigniam: ask those in “procurement, accounting, sourcing” too",
    Parameters = [Before],
})
{
    private static readonly RuleParameter Before = new("before", "Days before the first day from which it is looked at", MeasureUnit.Count, 10);

    public override string? Lacks(Judgement judgement) =>
        judgement.Plan.Header.Declares(Declaration.ConsumerBusiness) || judgement.IsDue(Known(judgement.Plan) > 0, judgement.Limit(Before))
            ? null
            : "Nobody has said yet what the customers who are heard do in their companies.";

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.ConsumerBusiness)) return;
        foreach (var insight in judgement.Plan.All<Insight>())
        {
            if (IsBehindTheScenes(insight.Contact)) return;
        }

        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (IsBehindTheScenes(person.Contact)) return;
        }

        judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    private static bool IsBehindTheScenes(ContactRole? contact) => contact is ContactRole.Procurement or ContactRole.Accounting or ContactRole.Sourcing;

    /// <summary>How many of the customers heard or invited say what they do.</summary>
    private static int Known(GatheringPlan plan)
    {
        var count = 0;
        foreach (var insight in plan.All<Insight>()) count += insight.Contact is null ? 0 : 1;
        foreach (var person in plan.All<Participant>()) count += person.Contact is null ? 0 : 1;
        return count;
    }

    public override string? Detail(PlanReading reading, Finding finding) => Known(reading.Plan) switch
    {
        0 => "Nobody has said yet what the customers who are heard do in their companies.",
        1 => "One customer is heard, with another role.",
        var count => $"{count} customers are heard, all with other roles.",
    };

    public override IEnumerable<Fix> Fixes(FixContext context) =>
        [new("Our customers are consumers: they have no buyers to ask", new Declare(Declaration.ConsumerBusiness, true))];
}
