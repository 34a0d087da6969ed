using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgDouble() : Rule(new()
{
    Id = "AG-DOUBLE",
    Pillar = Pillar.Integrity,
    Title = "Rooms and people are needed once at a time",
    Headline = "{Day}: a room or a person is needed in {item} and {other} at the same time",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.All,
    Why = "Two groups before one door is the first thing people remember of a day.",
    Source = "General planning practice; conferencesthatwork.com on walking time between rooms",
}), IDayRule, IPlanRule
{
    public void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Room)) return;
        if (day.Has(Traits.RoomClash)) CheckRooms(judgement, day);
        foreach (ref readonly var item in day.Items)
        {
            if (item.Item.Room is { } id && judgement.Plan.Rooms.Find(id)?.Capacity is { } seats && Headcount.Of(judgement.Plan, item.Item) is { } people && people > seats)
            {
                judgement.ReportDay(day.Day, [item.Item.Id], Measure.Count(people), Measure.Count(seats));
            }
        }
    }

    private static void CheckRooms(Judgement judgement, DayReading day)
    {
        var items = day.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!Counts(items[i])) continue;
            for (var j = i + 1; j < items.Length && items[j].Start < items[i].End; j++)
            {
                if (Clash(items[i], items[j])) ReportOf(judgement, items[i], items[j]);
            }
        }
    }

    /// <summary>A person with a role in two items at once.</summary>
    public void CheckPlan(Judgement judgement)
    {
        var roles = judgement.Plan.All<Assignment>();
        if (roles.Count < 2) return;
        foreach (var person in roles.Where(x => x.Role != SessionRole.Away).GroupBy(x => x.Who)) CheckPerson(judgement, ItemsOf(judgement.Plan, person));
    }

    private static List<AgendaItem> ItemsOf(GatheringPlan plan, IEnumerable<Assignment> roles) =>
        [.. roles.Select(x => plan.Items.Find(x.Item)).OfType<AgendaItem>().Distinct().Where(x => x is { IsParked: false, Slot: not null }).OrderBy(x => x.Day).ThenBy(x => x.Start!.Value.Minutes)];

    private static void CheckPerson(Judgement judgement, List<AgendaItem> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var (one, other) = (items[i - 1], items[i]);
            if (one.Day != other.Day || one.Slot!.Value.End <= other.Start) continue;
            judgement.ReportDay(other.Day, [one.Id, other.Id], Measure.Minutes(one.Slot.Value.End.Minutes - other.Start!.Value.Minutes), Measure.Minutes(0));
        }
    }

    public override string Headline(Finding finding) =>
        finding.Measured.Unit == MeasureUnit.Count ? "{Day}: {item} has {measured} people and a room for {limit}"
        : "{Day}: a room or a person is needed in {item} and {other} at the same time";

    private static bool Counts(in TimedItem item) => item.Item.Room is not null && item.Kind != ItemKind.Container;

    /// <summary>Items that one person would have to live through at once are AG-OVERLAP's: one cause, one finding.</summary>
    private static bool Clash(in TimedItem one, in TimedItem other) =>
        Counts(other) && one.Item.Room == other.Item.Room
        && !(one.IsMandatory && other.IsMandatory && one.Item.SharesAPathWith(other.Item));

    private static void ReportOf(Judgement judgement, in TimedItem one, in TimedItem other) =>
        judgement.ReportDay(
            one.Item.Day,
            [one.Item.Id, other.Item.Id],
            Measure.Minutes(Math.Min(one.End, other.End) - other.Start),
            Measure.Minutes(0),
            one.Inferred ? judgement.Severity.Lowered() : judgement.Severity);

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items.Reverse())
        {
            foreach (var room in context.Plan.Rooms.Where(x => x.Id != item.Room).Take(2))
            {
                yield return new($"Put {item.Name()} into {room.Name}", new AssignRoom(item.Id, room.Id));
            }

            yield return new($"Leave the room of {item.Name()} open", new AssignRoom(item.Id, null));
        }
    }
}
