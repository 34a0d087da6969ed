using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcGuests() : PlanRule(new()
{
    Id = "SVC-GUESTS",
    Pillar = Pillar.FunAndService,
    Title = "Families, customers or suppliers come too",
    Headline = "No families, customers or suppliers are invited",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.FunService,
    Why = "People who work side by side for something good know each other differently on Monday.",
    Source = "“invite their vendors, customers, plus family members” (fun-and-service article)",
})
{
    public override void CheckPlan(Judgement judgement)
    {
        foreach (var audience in judgement.Plan.Audiences)
        {
            if (Groups.AreGuests(audience)) return;
        }

        judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context) =>
        new[] { "families", "customers", "suppliers" }.Select(x => new Fix($"Invite {x}", new PutAudience(new(new(x), x))));
}
