using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// How times flow within a day: what follows an item on the same strand moves with it and keeps its distances,
/// up to the first pinned item or to a hole of an hour or more that is wide enough to take the shift up.
/// </summary>
internal static class Flow
{
    /// <summary>Minutes; from here on a hole is there on purpose.</summary>
    public const int Hole = 60;

    /// <summary>Minutes that are left of a hole at least when something runs into it.</summary>
    public const int LeastRest = 30;

    public const string OutOfDay = "The day would run past four in the morning. Shorten something first.";

    /// <summary>The items after <paramref name="from"/> that flow with <paramref name="item"/>, shifted; null where one would leave the day.</summary>
    public static IReadOnlyCollection<AgendaItem>? Shifted(GatheringPlan plan, AgendaItem item, int day, PlanTime from, int minutes)
    {
        var moved = new List<AgendaItem>();
        var reach = from.Minutes;
        foreach (var follower in Followers(plan, item, day, from))
        {
            var start = follower.Start!.Value.Minutes;
            var hole = start - reach;
            if (follower.Pinned || (hole >= Hole && minutes <= hole - LeastRest)) break;
            reach = Math.Max(reach, follower.Slot?.End.Minutes ?? start);
            if (Shift(follower, minutes) is not { } next) return null;
            moved.Add(next);
        }

        return moved;
    }

    /// <summary>As <see cref="Shifted"/>, by just what is needed so that the first follower starts when <paramref name="slot"/> ends.</summary>
    public static IReadOnlyCollection<AgendaItem>? MadeRoom(GatheringPlan plan, AgendaItem item, int day, TimeSlot slot)
    {
        var first = Followers(plan, item, day, slot.Start).FirstOrDefault();
        var lacking = first is null || first.Pinned ? 0 : slot.End.Minutes - first.Start!.Value.Minutes;
        return lacking <= 0 ? [] : Shifted(plan, item, day, slot.Start, lacking);
    }

    /// <summary>Why the day cannot be changed as a whole; null where it exists.</summary>
    public static string? ObstacleOn(GatheringPlan plan, int day) =>
        day < 0 || day >= plan.Header.DayCount ? "The gathering has no such day." : null;

    /// <summary>The item with both its times shifted; null where it would leave its planning day.</summary>
    public static AgendaItem? Shift(AgendaItem item, int minutes)
    {
        if (item.Start is not { } start) return item;
        var next = start.Minutes + minutes;
        if (next < 0 || next >= PlanTime.LastStart) return null;
        var end = item.End?.Minutes + minutes;
        if (end is { } value && !PlanTime.IsValid(value)) return null;
        return item with { Start = new PlanTime(next), End = end is { } minute ? new PlanTime(minute) : null };
    }

    private static IEnumerable<AgendaItem> Followers(GatheringPlan plan, AgendaItem item, int day, PlanTime from) =>
        plan.Items
            .Where(other => other.Day == day && other.Id != item.Id && other.Start >= from && other.Kind != ItemKind.Container && item.SharesAPathWith(other))
            .OrderBy(other => other.Start).ThenBy(other => other.Id);
}
