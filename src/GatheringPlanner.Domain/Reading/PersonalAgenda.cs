using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Something in one person's day.</summary>
/// <param name="Start">In minutes since midnight of the planning day's date; null while the item has no time.</param>
/// <param name="End">Exclusive; null where no end is known.</param>
/// <param name="Track">The track it runs on; where a day has several, the person chooses one.</param>
/// <param name="Roles">What the person does in it, apart from being there.</param>
/// <param name="IsMissed">They have not arrived yet, have left already, or are away during it.</param>
public sealed record PersonalItem(AgendaItem Item, int? Start, int? End, Track? Track, EquatableList<SessionRole> Roles, bool IsMissed);

/// <summary>One day of one person.</summary>
/// <param name="Day">Offset from the first day.</param>
/// <param name="Items">In the order of their starts, those without a time last.</param>
/// <param name="Minutes">Minutes in the room while the person is there, the longest of the tracks to choose from; parallel minutes once.</param>
public sealed record PersonalDay(int Day, EquatableList<PersonalItem> Items, int Minutes)
{
    /// <summary>There is more than one track to choose from.</summary>
    public bool HasChoice => Items.Where(x => x.Track is not null).Select(x => x.Track!.Id).Distinct().Skip(1).Any();
}

/// <summary>What one person attends: what is meant for everybody or for their group, and where they have a role.</summary>
public static class PersonalAgenda
{
    /// <summary>The days that hold anything for the person, in order.</summary>
    public static IReadOnlyList<PersonalDay> Of(PlanReading reading, Participant person) =>
        [.. reading.AllDays.Select(day => DayOf(reading.Plan, day, person)).Where(day => day.Items.Count > 0)];

    private static PersonalDay DayOf(GatheringPlan plan, DayReading day, Participant person)
    {
        var roles = plan.All<Assignment>().Where(x => x.Who == person.Id).ToLookup(x => x.Item, x => x.Role);
        var items = new List<PersonalItem>();
        foreach (ref readonly var item in day.Items)
        {
            if (IsMeant(item.Item, person) || roles.Contains(item.Item.Id)) items.Add(ItemOf(plan, person, roles, item.Item, item.Start, item.End > item.Start ? item.End : null));
        }

        items.AddRange(day.Untimed.Where(x => IsMeant(x, person) || roles.Contains(x.Id)).Select(x => ItemOf(plan, person, roles, x, null, null)));
        return new(day.Day, [.. items], MinutesOf(items));
    }

    private static PersonalItem ItemOf(GatheringPlan plan, Participant person, ILookup<ItemId, SessionRole> all, AgendaItem item, int? start, int? end)
    {
        var roles = all[item.Id].Distinct().Order().ToEquatableList();
        var track = item.Track is { } id ? plan.Tracks.Find(id) : null;
        var isMissed = roles.Contains(SessionRole.Away) || !IsThere(plan, person, item.Day ?? 0, start, end ?? start);
        return new(item, start, end, track, roles.Where(x => x != SessionRole.Away).ToEquatableList(), isMissed);
    }

    private static bool IsMeant(AgendaItem item, Participant person) => item.Audience is null || item.Audience == person.Group;

    private static int MinutesOf(List<PersonalItem> items)
    {
        var duties = items.Where(x => !x.IsMissed && !x.Item.Optional && x.Item.Kind.IsRoom()).ToList();
        return duties.Select(x => x.Track).Distinct().Select(track => Union(duties.Where(x => x.Track is null || x.Track == track))).DefaultIfEmpty().Max();
    }

    private static int Union(IEnumerable<PersonalItem> items)
    {
        var (minutes, reach) = (0, 0);
        foreach (var item in items)
        {
            if (item is not { Start: { } start, End: { } end }) continue;
            minutes += Math.Max(0, end - Math.Max(start, reach));
            reach = Math.Max(reach, end);
        }

        return minutes;
    }

    /// <summary>Between arrival and departure; whoever joins through a screen is there all the time.</summary>
    internal static bool IsThere(GatheringPlan plan, Participant person, int day, int? start, int? end)
    {
        if (person.Remote || plan.Header.DateOf(day) is not { } date) return true;
        if (person.ArrivesOn is { } arrival && (date < arrival || (date == arrival && start < person.ArrivesAt?.Minutes))) return false;
        return person.LeavesOn is not { } leaving || (date <= leaving && !(date == leaving && end > person.LeavesAt?.Minutes));
    }
}
