using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabStay() : PlanRule(new()
{
    Id = "CAB-STAY",
    Pillar = Pillar.Readiness,
    Title = "Executives stay for the day they come",
    Headline = "{subject} is there for a part of a day only and misses {measured}",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.Cab,
    Why = "An executive who drops in tells customers what their time is worth. One who stays hears what was said when it grew interesting.",
    Source = "kickstartall.com on ground rules of boards: “No in-and-out privileges”",
})
{
    public override string? Lacks(Judgement judgement)
    {
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (person.Role == ParticipantRole.Executive) return null;
        }

        return "No executive is on the list of people yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        Dictionary<Id<Participant>, (int Minutes, ItemId Item)>? absences = null;
        var days = new SharedTime(judgement.Reading);
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (Concerns(judgement.Plan, person) && OnTheWay(days, person) is { } missed) (absences ??= [])[person.Id] = missed;
        }

        foreach (var (person, missed) in SteppedOut(days)) (absences ??= []).TryAdd(person, missed);
        if (absences is null) return;
        var troubles = absences.OrderBy(x => x.Key)
            .Select(x => new Trouble(judgement.Plan.All<Participant>().Find(x.Key)!.Name, Measure.Minutes(x.Value.Minutes), Measure.Minutes(0), x.Value.Item)).ToList();
        Listing.Report(judgement, troubles, troubles.Count, judgement.Severity);
    }

    /// <summary>Our own executives of whom nobody has said why they come for a part; a customer’s time is the customer’s.</summary>
    private static bool Concerns(GatheringPlan plan, Participant person) =>
        person is { Role: ParticipantRole.Executive, AttendanceNote: null }
        && (person.Group is not { } group || plan.Audiences.Find(group) is not { } audience || !Groups.AreGuests(audience));

    /// <summary>They arrive after the day has begun or leave before it is over. Where no clock is known, nobody is blamed.</summary>
    private static (int Minutes, ItemId Item)? OnTheWay(SharedTime days, Participant person)
    {
        var plan = days.Reading.Plan;
        var (arrival, departure) = (Day(plan, person.ArrivesOn), Day(plan, person.LeavesOn));
        var (from, until) = (person.ArrivesAt?.Minutes ?? 0, person.LeavesAt?.Minutes ?? PlanTime.Latest);
        var first = arrival is { } early ? days.Missed(early, person.Group, from, departure == early ? until : PlanTime.Latest) : null;
        var last = departure is { } late && late != arrival ? days.Missed(late, person.Group, 0, until) : null;
        return first is null || last is null ? first ?? last : (first.Value.Minutes + last.Value.Minutes, first.Value.Item);
    }

    private static int? Day(GatheringPlan plan, DateOnly? date) => date?.DayNumber - plan.Header.StartDate?.DayNumber;

    /// <summary>They are not there for some of the sessions of a day, but for others.</summary>
    private static IEnumerable<(Id<Participant> Who, (int Minutes, ItemId Item) Missed)> SteppedOut(SharedTime days)
    {
        var plan = days.Reading.Plan;
        foreach (var roles in plan.All<Assignment>().Where(x => x.Role == SessionRole.Away).GroupBy(x => x.Who))
        {
            if (plan.All<Participant>().Find(roles.Key) is not { } person || !Concerns(plan, person)) continue;
            var away = roles.Select(x => plan.Items.Find(x.Item)).OfType<AgendaItem>().Distinct().Where(x => x.Slot is not null && SharedTime.Counts(plan, x, person.Group));
            foreach (var items in away.GroupBy(x => x.Day!.Value).OrderBy(x => x.Key))
            {
                if (items.Count() < days.Count(items.Key, person.Group)) yield return (person.Id, (items.Sum(x => x.Minutes), items.OrderBy(x => x.Start).First().Id));
            }
        }
    }

    /// <summary>The sessions with customers day by day; what was asked once is remembered, so that many people cost no more than a few.</summary>
    private sealed class SharedTime(PlanReading reading)
    {
        private Dictionary<(int Day, AudienceId? Group), int>? _counts;
        private Dictionary<(int Day, AudienceId? Group, int From, int Until), (int Minutes, ItemId Item)?>? _missed;

        public PlanReading Reading => reading;

        public static bool Counts(GatheringPlan plan, AgendaItem item, AudienceId? group) =>
            item is { Day: not null, Optional: false } && item.Kind.IsRoom() && (item.Audience is null || item.Audience == group) && !Groups.AreHostsOnly(plan, item);

        /// <summary>How many there are on a day.</summary>
        public int Count(int day, AudienceId? group)
        {
            _counts ??= [];
            if (_counts.TryGetValue((day, group), out var known)) return known;
            foreach (ref readonly var item in reading.Day(day) is { } items ? items.Items : []) known += Counts(reading.Plan, item.Item, group) ? 1 : 0;
            return _counts[(day, group)] = known;
        }

        /// <summary>What somebody misses who is there between two clocks; null where it is nothing, or the whole day.</summary>
        public (int Minutes, ItemId Item)? Missed(int day, AudienceId? group, int from, int until)
        {
            if (from == 0 && until == PlanTime.Latest) return null;
            _missed ??= [];
            if (!_missed.TryGetValue((day, group, from, until), out var known)) _missed[(day, group, from, until)] = known = Find(day, group, from, until);
            return known;
        }

        private (int Minutes, ItemId Item)? Find(int day, AudienceId? group, int from, int until)
        {
            var (minutes, stays) = (0, false);
            ItemId? first = null;
            foreach (ref readonly var item in reading.Day(day) is { } items ? items.Items : [])
            {
                if (!Counts(reading.Plan, item.Item, group)) continue;
                if (item.Start >= from && item.End <= until) stays = true;
                else (minutes, first) = (minutes + item.Minutes, first ?? item.Item.Id);
            }

            return stays && first is { } id ? (minutes, id) : null;
        }
    }

    public override string Headline(Finding finding) => Listing.Counts(finding) ? "{measured} executives are there for a part of a day only" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding) => Listing.Counts(finding)
        ? $"{Listing.Names(finding.Subjects, finding.Measured.Value)}. Nobody has written down why."
        : "Nobody has written down why.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (Listing.Counts(context.Finding) || context.Plan.All<Participant>().FirstOrDefault(x => x.Role == ParticipantRole.Executive && x.Name == context.Finding.Subjects[0]) is not { } person) yield break;
        var back = context.Plan.All<Assignment>().Where(x => x.Who == person.Id && x.Role == SessionRole.Away).Select(x => (PlanEdit)new RemovePart<Assignment>(x.Id));
        var days = (person with { ArrivesAt = Edge(context, person.ArrivesOn, person.ArrivesAt, true), LeavesAt = Edge(context, person.LeavesOn, person.LeavesAt, false) }, person);
        yield return new($"Book {person.Name} for the whole day", new Batch($"Booked {person.Name} for the whole day", [new PutPart<Participant>(days.Item1, days.person), .. back]));
        yield return new($"Leave {person.Name} out this time", new RemovePart<Participant>(person.Id));
    }

    /// <summary>Before the first session of the day, or after its last.</summary>
    private static PlanTime? Edge(FixContext context, DateOnly? date, PlanTime? now, bool start)
    {
        if (now is not { } clock || Day(context.Plan, date) is not { } day || context.Reading.Day(day) is not { } reading) return now;
        var minutes = clock.Minutes;
        foreach (ref readonly var item in reading.Items)
        {
            if (item.IsRoom) minutes = start ? Math.Min(minutes, item.Start) : Math.Max(minutes, item.End);
        }

        return new PlanTime(minutes);
    }
}
