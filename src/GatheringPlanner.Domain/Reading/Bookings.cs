using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>A stretch of a day in which something an item needs is taken.</summary>
/// <param name="What">The room, the person or the group that is taken, by name.</param>
/// <param name="By">The title of the item that takes it; null: a speaker is not there.</param>
public sealed record Booking(int Day, TimeSlot Slot, string What, string? By);

/// <summary>When the room, the people and the group of an item are taken by other items, or its speakers are not there.</summary>
public static class Bookings
{
    /// <summary>In the order of days and starts. What would make room for the item is not among them: it is not in its way.</summary>
    public static IReadOnlyList<Booking> Around(GatheringPlan plan, AgendaItem item)
    {
        var people = plan.All<Assignment>().Where(x => x.Item == item.Id && x.Role != SessionRole.Away).Select(x => x.Who).ToHashSet();
        var speakers = SpeakerTimes.Of(plan, item.Id).ToList();
        var taken = speakers.SelectMany(x => SpeakerTimes.AwayOf(plan.Header, x).Select(y => new Booking(y.Day, y.Slot, x.Name, null))).ToList();
        foreach (var other in plan.Items)
        {
            if (other.Id == item.Id || other.Day is not { } day || other.Slot is not { } slot || other.Kind == ItemKind.Container) continue;
            foreach (var what in Shared(plan, item, other, people)) taken.Add(new(day, slot, what, other.Title));
            foreach (var speaker in speakers.Where(x => x.Items.Contains(other.Id))) taken.Add(new(day, slot, speaker.Name, other.Title));
        }

        return [.. taken.OrderBy(x => x.Day).ThenBy(x => x.Slot.Start)];
    }

    private static IEnumerable<string> Shared(GatheringPlan plan, AgendaItem item, AgendaItem other, HashSet<Id<Participant>> people)
    {
        var flows = item.SharesAPathWith(other) && !other.Pinned;
        if (!flows && item.Room is { } room && room == other.Room && plan.Rooms.Find(room) is { } found) yield return found.Name;
        if (!flows && item.Audience is { } audience && audience == other.Audience && plan.Audiences.Find(audience) is { } group) yield return group.Name;
        if (people.Count == 0) yield break;
        foreach (var assignment in plan.All<Assignment>())
        {
            if (assignment.Item == other.Id && people.Contains(assignment.Who) && plan.All<Participant>().Find(assignment.Who) is { } person) yield return person.Name;
        }
    }
}
