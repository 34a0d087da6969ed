using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabJrFac() : PlanRule(new()
{
    Id = "CAB-JRFAC",
    Pillar = Pillar.Readiness,
    Title = "Every co-design team has a junior facilitator who does not sell to it",
    Headline = "{measured} of {limit} co-design teams have no junior facilitator from the hosts",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "A prepared host gets a stuck team going again. Next to the person who sells to them, people guard their words.",
    Source = "Seybold group: hosts as “junior facilitators”; a board program that scales: sales people make members guarded",
    Parameters = [Due],
})
{
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which teams have to be named", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<CoDesignTeam>().Count > 0, judgement.Limit(Due)) ? null : "No co-design team has been named yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var teams = judgement.Plan.All<CoDesignTeam>();
        if (teams.Count == 0)
        {
            if (CabFormats.PlanCoDesign(judgement.Reading)) judgement.ReportAround([], Measure.Count(0), Measure.Count(1));
            return;
        }

        Report(judgement, teams, x => !HasFacilitator(judgement.Plan, x), Measure.Count(teams.Count));
        Report(judgement, teams, x => CoDesignReading.HasSeller(judgement.Plan, x), Measure.Count(0));
    }

    private static void Report(Judgement judgement, Keyed<Id<CoDesignTeam>, CoDesignTeam> teams, Func<CoDesignTeam, bool> isTrouble, Measure limit)
    {
        var count = 0;
        foreach (var team in teams) count += isTrouble(team) ? 1 : 0;
        if (count > 0) judgement.ReportAround(Listing.Few(teams.Where(isTrouble).Select(x => x.Name)), Measure.Count(count), limit);
    }

    private static bool HasFacilitator(GatheringPlan plan, CoDesignTeam team) =>
        team.JuniorFacilitator is { } id && plan.All<Participant>().Find(id)?.Role == ParticipantRole.Host;

    public override string Headline(Finding finding) => (finding.Limit.Value, finding.Measured.Value) switch
    {
        (_, 0) => "Customers design with hosts, but no team has been named",
        (0, 1) => "In a co-design team sits somebody who sells to that very customer",
        (0, _) => "In {measured} co-design teams sits somebody who sells to that very customer",
        (_, 1) => "A co-design team has no junior facilitator from the hosts",
        _ => Descriptor.Headline,
    };

    public override string? Detail(PlanReading reading, Finding finding) => finding.Subjects.Count == 0
        ? "Each needs a name, its members and a prepared host."
        : $"{(finding.Measured.Value == 1 ? "Team" : "Teams")}: {Listing.Names(finding.Subjects, finding.Measured.Value)}.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Subjects.Count == 0) yield break;
        var teams = context.Plan.All<CoDesignTeam>();
        if (context.Finding.Limit.Value == 0)
        {
            var freed = teams.Where(x => CoDesignReading.HasSeller(context.Plan, x)).Select(x => (PlanEdit)new PutPart<CoDesignTeam>(WithoutSellers(context.Plan, x), x)).ToEquatableList();
            yield return new("Take them out of these teams", new Batch("Took sales owners out of their customers’ teams", freed));
            yield break;
        }

        var edits = Assigned(context.Plan, [.. teams.Where(x => !HasFacilitator(context.Plan, x))]);
        if (edits.Count > 0) yield return new("Give each team one of the hosts, by turns", new Batch("Named junior facilitators", edits.ToEquatableList()));
    }

    private static CoDesignTeam WithoutSellers(GatheringPlan plan, CoDesignTeam team) => team with
    {
        Members = team.Members.Where(x => !CoDesignReading.Sells(plan, team, x)).ToEquatableList(),
        JuniorFacilitator = team.JuniorFacilitator is { } junior && CoDesignReading.Sells(plan, team, junior) ? null : team.JuniorFacilitator,
    };

    /// <summary>Hosts who help no team yet come first; nobody gets a team they sell to.</summary>
    private static List<PlanEdit> Assigned(GatheringPlan plan, List<CoDesignTeam> teams)
    {
        var taken = plan.All<CoDesignTeam>().Select(x => x.JuniorFacilitator).OfType<Id<Participant>>().ToHashSet();
        var hosts = new Queue<Participant>(plan.All<Participant>().Where(x => x.Role == ParticipantRole.Host).OrderBy(x => taken.Contains(x.Id)));
        var edits = new List<PlanEdit>();
        foreach (var team in teams)
        {
            for (var tries = hosts.Count; tries > 0; tries--)
            {
                var host = hosts.Dequeue();
                hosts.Enqueue(host);
                if (CoDesignReading.Sells(plan, team, host.Id)) continue;
                edits.Add(new PutPart<CoDesignTeam>(team with { JuniorFacilitator = host.Id }, team));
                break;
            }
        }

        return edits;
    }
}
