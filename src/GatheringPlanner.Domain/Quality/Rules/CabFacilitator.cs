using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabFacilitator() : PlanRule(new()
{
    Id = "CAB-FACILITATOR",
    Pillar = Pillar.Readiness,
    Title = "Somebody neutral leads through the day",
    Headline = "No neutral facilitator leads through the sessions with customers",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "A host who leads the talk also has a stake in it. Somebody neutral can stand up for the customers.",
    Source = "kickstartall.com: the host welcomes and closes, the facilitator is neutral",
    Parameters = [Due],
})
{
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which somebody has to be named", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(HasHosts(judgement.Plan), judgement.Limit(Due)) ? null : "No host is on the list of people yet.";

    public override void CheckPlan(Judgement judgement)
    {
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (person.Role == ParticipantRole.Facilitator) return;
        }

        foreach (var role in judgement.Plan.All<Assignment>())
        {
            if (role.Role == SessionRole.Facilitator && judgement.Plan.All<Participant>().Find(role.Who) is { Role: not (ParticipantRole.Host or ParticipantRole.Executive) }) return;
        }

        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.IsRoom && IsFacilitated(item.Item) && !judgement.Reading.IsForHostsOnly(item.Item)) return;
        }

        judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    /// <summary>The agenda gives the session to a facilitator, whoever it will be; a junior one is a host.</summary>
    private static bool IsFacilitated(AgendaItem item) =>
        item.Owner is { } owner && owner.Contains("facilitator", StringComparison.OrdinalIgnoreCase) && !owner.Contains("junior", StringComparison.OrdinalIgnoreCase);

    private static bool HasHosts(GatheringPlan plan)
    {
        foreach (var person in plan.All<Participant>())
        {
            if (person.Role == ParticipantRole.Host) return true;
        }

        return false;
    }

    public override IEnumerable<Fix> Fixes(FixContext context) =>
        CabFormats.CustomersTalk(context.Reading).OrderByDescending(x => x.Format == SessionFormat.GroupInterview).Take(3)
            .Select(x => new Fix($"Give {x.Name()} to a neutral facilitator", new ChangeDetail(x.Id, ItemDetail.Owner, "neutral facilitator")));
}
