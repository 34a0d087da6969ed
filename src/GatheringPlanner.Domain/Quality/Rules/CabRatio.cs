using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabRatio() : PlanRule(new()
{
    Id = "CAB-RATIO",
    Pillar = Pillar.Readiness,
    Title = "Customers are not outnumbered",
    Headline = "There are more {subject} in the room than these customers should meet: {measured}, where {limit} would do",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Among many hosts and watchers customers feel on a stage, and speak as one does there.",
    Source = "A much-shared list of failures: “too many observers”; named galleries are real practice. The numbers are ours",
    Parameters = [Hosts, GoodHosts, Observers],
})
{
    private const string HostsAtTheTable = "hosts";
    private const string Gallery = "observers";
    private static readonly RuleParameter Hosts = new("hosts", "Hosts at the table per customer: more is a warning", MeasureUnit.Percent, 100);
    private static readonly RuleParameter GoodHosts = new("good", "More hosts per customer than this is advice", MeasureUnit.Percent, 50);
    private static readonly RuleParameter Observers = new("observers", "More silent observers per customer than this is advice", MeasureUnit.Percent, 100);

    /// <summary>How many of each are there for an item.</summary>
    private readonly record struct Tally(int Hosts, int Customers, int Observers)
    {
        public Tally Plus(Participant person, int count) => person.Role switch
        {
            ParticipantRole.Host => this with { Hosts = Hosts + count },
            ParticipantRole.Customer => this with { Customers = Customers + count },
            ParticipantRole.Gallery when !person.Remote => this with { Observers = Observers + count },
            _ => this,
        };
    }

    public override string? Lacks(Judgement judgement)
    {
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (person.Role == ParticipantRole.Customer) return null;
        }

        return "No customer is on the list of people yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        var all = new Tally();
        Dictionary<AudienceId, Tally>? groups = null;
        foreach (var person in judgement.Plan.All<Participant>())
        {
            all = all.Plus(person, 1);
            if (person.Group is { } group) (groups ??= [])[group] = groups.GetValueOrDefault(group).Plus(person, 1);
        }

        CheckGroup(judgement, null, all);
        foreach (var (group, tally) in groups ?? []) CheckGroup(judgement, group, tally);
    }

    private static void CheckGroup(Judgement judgement, AudienceId? group, Tally tally)
    {
        if (tally.Customers == 0) return;
        if (Exceeds(tally.Hosts, tally.Customers, judgement.Limit(GoodHosts))) Report(judgement, group, tally, HostsAtTheTable, x => x.Hosts, judgement.Limit(GoodHosts));
        if (Exceeds(tally.Observers, tally.Customers, judgement.Limit(Observers))) Report(judgement, group, tally, Gallery, x => x.Observers, judgement.Limit(Observers));
    }

    private static bool Exceeds(int people, int customers, int percent) => people * 100L > customers * (long)percent;

    /// <summary>Counts whoever is really there, item by item, and names the first items in which they are too many.</summary>
    private static void Report(Judgement judgement, AudienceId? group, Tally tally, string subject, Func<Tally, int> count, int percent)
    {
        var away = Away(judgement.Plan);
        var items = new List<ItemId>();
        var worst = new Tally();
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (!item.IsRoom || item.Item.Audience != group || judgement.Reading.IsForHostsOnly(item.Item)) continue;
            var there = away.GetValueOrDefault(item.Item.Id)?.Aggregate(tally, (x, person) => x.Plus(person, -1)) ?? tally;
            if (there.Customers == 0 || !Exceeds(count(there), there.Customers, percent)) continue;
            if (items.Count == 0 || count(there) - there.Customers > count(worst) - worst.Customers) worst = there;
            if (items.Count < Listing.MostNames) items.Add(item.Item.Id);
        }

        if (items.Count == 0) return;
        var severe = subject == HostsAtTheTable && Exceeds(worst.Hosts, worst.Customers, judgement.Limit(Hosts));
        judgement.ReportAround([subject], Measure.Count(count(worst)), Measure.Count(worst.Customers * percent / 100), severe ? judgement.Severity : Severity.Advice, [.. items]);
    }

    private static Dictionary<ItemId, List<Participant>> Away(GatheringPlan plan)
    {
        var away = new Dictionary<ItemId, List<Participant>>();
        foreach (var role in plan.All<Assignment>().Where(x => x.Role == SessionRole.Away))
        {
            if (plan.All<Participant>().Find(role.Who) is not { } person) continue;
            if (!away.TryGetValue(role.Item, out var people)) away[role.Item] = people = [];
            people.Add(person);
        }

        return away;
    }

    public override string? Detail(PlanReading reading, Finding finding) =>
        finding.Subjects is [HostsAtTheTable]
            ? finding.Severity == Severity.Advice ? "One host for every two customers is a good table." : "There is more than one host for each customer; half as many hosts as customers are a good table."
            : "One silent observer for each customer is the most.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var surplus = context.Finding.Measured.Value - context.Finding.Limit.Value;
        var group = context.Items.FirstOrDefault()?.Audience;
        var people = context.Plan.All<Participant>().Where(x => group is null || x.Group == group).Reverse().ToList();
        if (context.Finding.Subjects is [HostsAtTheTable])
        {
            var busy = context.Plan.All<Assignment>().Select(x => x.Who).ToHashSet();
            var moved = people.Where(x => x.Role == ParticipantRole.Host).OrderBy(x => busy.Contains(x.Id)).Take(surplus).ToList();
            yield return Change($"Move {surplus} of the hosts to the gallery", moved, x => x with { Role = ParticipantRole.Gallery });
        }
        else
        {
            var leaving = people.Where(x => x is { Role: ParticipantRole.Gallery, Remote: false }).Take(surplus).ToList();
            yield return Change($"Let {surplus} of the observers follow from elsewhere", leaving, x => x with { Remote = true });
        }
    }

    private static Fix Change(string title, List<Participant> people, Func<Participant, Participant> change) =>
        new(title, new Batch(title, people.Select(x => (PlanEdit)new PutPart<Participant>(change(x), x)).ToEquatableList()));
}
