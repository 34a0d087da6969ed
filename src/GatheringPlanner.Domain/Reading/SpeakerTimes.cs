using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>When those who speak are there. Who has said nothing is there at any time, and so is everybody while the gathering has no date.</summary>
public static class SpeakerTimes
{
    /// <summary>Who has a card and speaks in an item.</summary>
    public static IEnumerable<Speaker> Of(GatheringPlan plan, ItemId item) => plan.All<Speaker>().Where(x => x.Items.Contains(item));

    /// <summary>The sessions of a speaker that are still in the plan, in the order of the agenda, parked ones last.</summary>
    public static IReadOnlyList<AgendaItem> SessionsOf(GatheringPlan plan, Speaker speaker) =>
        [.. speaker.Items.Select(plan.Items.Find).OfType<AgendaItem>().OrderBy(x => x.IsParked).ThenBy(x => x.Day).ThenBy(x => x.Start).ThenBy(x => x.Id)];

    /// <summary>The item is on the agenda at a time at which the speaker is not there.</summary>
    public static bool IsAway(PlanHeader header, Speaker speaker, AgendaItem item) =>
        speaker.Availability.Count > 0
        && item is { Day: { } day, Slot: { } slot }
        && header.DateOf(day) is { } date
        && !speaker.Availability.Any(x => x.Date == date && x.Covers(slot));

    /// <summary>The stretches of the gathering's days in which a speaker is not there, in order.</summary>
    public static IEnumerable<(int Day, TimeSlot Slot)> AwayOf(PlanHeader header, Speaker speaker)
    {
        if (speaker.Availability.Count == 0) yield break;
        for (var day = 0; day < header.DayCount; day++)
        {
            if (header.DateOf(day) is not { } date) yield break;
            var reach = PlanTime.DayBoundary;
            foreach (var window in speaker.Availability.Where(x => x.Date == date).OrderBy(x => x.From?.Minutes ?? 0))
            {
                var from = window.From?.Minutes ?? PlanTime.DayBoundary;
                if (from > reach) yield return (day, new(new(reach), new(from)));
                reach = Math.Max(reach, window.Until?.Minutes ?? PlanTime.LastStart);
            }

            if (reach < PlanTime.LastStart) yield return (day, new(new(reach), new(PlanTime.LastStart)));
        }
    }
}
