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
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (!Concerns(judgement.Plan, person)) continue;
            if (OnTheWay(judgement.Reading, person) is { } missed) (absences ??= [])[person.Id] = missed;
        }

        foreach (var (person, missed) in SteppedOut(judgement.Reading)) (absences ??= []).TryAdd(person, missed);
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
    private static (int Minutes, ItemId Item)? OnTheWay(PlanReading reading, Participant person)
    {
        var (arrival, departure) = (Day(reading.Plan, person.ArrivesOn), Day(reading.Plan, person.LeavesOn));
        (int Minutes, ItemId Item)? missed = null;
        foreach (var day in reading.Days)
        {
            if (day.Day != arrival && day.Day != departure) continue;
            var from = day.Day == arrival ? person.ArrivesAt?.Minutes ?? 0 : 0;
            var until = day.Day == departure ? person.LeavesAt?.Minutes ?? PlanTime.Latest : PlanTime.Latest;
            if (Missed(reading, day, person.Group, x => x.Start < from || x.End > until) is { } part) missed = (part.Minutes + (missed?.Minutes ?? 0), missed?.Item ?? part.Item);
        }

        return missed;
    }

    private static int? Day(GatheringPlan plan, DateOnly? date) => date?.DayNumber - plan.Header.StartDate?.DayNumber;

    /// <summary>They are not there for some of the items of a day, but for others.</summary>
    private static IEnumerable<(Id<Participant> Person, (int Minutes, ItemId Item) Missed)> SteppedOut(PlanReading reading)
    {
        if (reading.Plan.All<Assignment>().Count == 0) yield break;
        foreach (var roles in reading.Plan.All<Assignment>().Where(x => x.Role == SessionRole.Away).GroupBy(x => x.Person))
        {
            if (reading.Plan.All<Participant>().Find(roles.Key) is not { } person || !Concerns(reading.Plan, person)) continue;
            var away = roles.Select(x => x.Item).ToHashSet();
            foreach (var number in away.Select(reading.Plan.Items.Find).Select(x => x?.Day).Distinct().Order())
            {
                if (number is not { } day || reading.Day(day) is not { } items) continue;
                if (Missed(reading, items, person.Group, x => away.Contains(x.Item.Id)) is { } missed) yield return (person.Id, missed);
            }
        }
    }

    /// <summary>What is missed of a day’s sessions with customers; null where it is nothing, or all of them.</summary>
    private static (int Minutes, ItemId Item)? Missed(PlanReading reading, DayReading day, AudienceId? group, Func<TimedItem, bool> misses)
    {
        var (minutes, stays) = (0, false);
        ItemId? first = null;
        foreach (ref readonly var item in day.Items)
        {
            if (!item.IsRoom || (item.Item.Audience is { } audience && audience != group) || reading.IsForHostsOnly(item.Item)) continue;
            if (misses(item)) (minutes, first) = (minutes + item.Minutes, first ?? item.Item.Id);
            else stays = true;
        }

        return stays && first is { } id ? (minutes, id) : null;
    }

    public override string Headline(Finding finding) => Listing.Counts(finding) ? "{measured} executives are there for a part of a day only" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding) => Listing.Counts(finding)
        ? $"{Listing.Names(finding.Subjects, finding.Measured.Value)}. Nobody has written down why."
        : "Nobody has written down why.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (Listing.Counts(context.Finding) || context.Plan.All<Participant>().FirstOrDefault(x => x.Role == ParticipantRole.Executive && x.Name == context.Finding.Subjects[0]) is not { } person) yield break;
        var back = context.Plan.All<Assignment>().Where(x => x.Person == person.Id && x.Role == SessionRole.Away).Select(x => (PlanEdit)new RemovePart<Assignment>(x.Id));
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
