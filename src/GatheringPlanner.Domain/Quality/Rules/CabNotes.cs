using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabNotes() : PlanRule(new()
{
    Id = "CAB-NOTES",
    Pillar = Pillar.Readiness,
    Title = "Every host takes notes on something",
    Headline = "{measured} of {limit} hosts have nothing to take notes on",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Silence is hard with empty hands. Somebody who writes for the others listens, and is needed.",
    Source = "Seybold group: hosts get the “opportunity to take notes”; GitLab offsites have note-takers by name",
    Parameters = [Due],
})
{
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which notes have to be shared out", MeasureUnit.Count, 7);

    private static readonly string[] Topics =
        ["what costs customers time or money", "where customers want to be in three years", "the words customers use", "promises and open questions"];

    public override string? Lacks(Judgement judgement)
    {
        if (!HasHosts(judgement.Plan)) return "No host is on the list of people yet.";
        return judgement.IsDue(IsBegun(judgement.Plan), judgement.Limit(Due)) ? null : "No notes have been shared out among the hosts yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        var busy = Busy(judgement.Plan);
        var (hosts, without) = (0, 0);
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (person.Role != ParticipantRole.Host) continue;
            hosts++;
            if (!busy.Contains(person.Id)) without++;
        }

        if (without == 0) return;
        var names = judgement.Plan.All<Participant>().Where(x => x.Role == ParticipantRole.Host && !busy.Contains(x.Id)).Select(x => x.Name);
        judgement.ReportAround(Listing.Few(names), Measure.Count(without), Measure.Count(hosts));
    }

    private static bool HasHosts(GatheringPlan plan)
    {
        foreach (var person in plan.All<Participant>())
        {
            if (person.Role == ParticipantRole.Host) return true;
        }

        return false;
    }

    private static bool IsBegun(GatheringPlan plan)
    {
        foreach (var role in plan.All<Assignment>())
        {
            if (role.Role == SessionRole.NoteTaker) return true;
        }

        return false;
    }

    /// <summary>Who takes notes in a session with customers, or leads one.</summary>
    private static HashSet<Id<Participant>> Busy(GatheringPlan plan)
    {
        var busy = new HashSet<Id<Participant>>();
        foreach (var role in plan.All<Assignment>())
        {
            if (role.Role is not (SessionRole.NoteTaker or SessionRole.Facilitator)) continue;
            if (plan.Items.Find(role.Item) is { IsParked: false } item && !Groups.AreHostsOnly(plan, item)) busy.Add(role.Who);
        }

        return busy;
    }

    public override string Headline(Finding finding) => finding.Measured.Value == 1 ? "{subject} has nothing to take notes on" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding) =>
        finding.Measured.Value == 1 ? "A topic or a customer is enough." : $"{Listing.Names(finding.Subjects, finding.Measured.Value)}. A topic or a customer each is enough.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var busy = Busy(context.Plan);
        var hosts = context.Plan.All<Participant>().Where(x => x.Role == ParticipantRole.Host && !busy.Contains(x.Id)).ToList();
        var known = context.Plan.All<Assignment>().Where(x => x.Role == SessionRole.NoteTaker).Select(x => x.Topic).OfType<string>().Distinct().ToList();
        var topics = known.Count > 0 ? known : [.. Topics];
        var talks = CabFormats.CustomersTalk(context.Reading);
        foreach (var item in talks.OrderByDescending(x => x.Format == SessionFormat.GroupInterview).Take(3))
        {
            var notes = hosts.Select((x, i) => (PlanEdit)new PutPart<Assignment>(
                new(context.NewId<Assignment>(), item.Id, x.Id, SessionRole.NoteTaker) { Topic = topics[i % topics.Count] }));
            yield return new($"Share out {topics.Count} topics among the hosts in {item.Name()}", new Batch("Shared out the notes among the hosts", notes.ToEquatableList()));
        }
    }
}
