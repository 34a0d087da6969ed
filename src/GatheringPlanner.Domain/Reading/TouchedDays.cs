using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Finds the days that differ between two versions of a plan's items and reads only those again.</summary>
internal static class TouchedDays
{
    public static DayReading[] Replace(DayReading[] days, GatheringPlan before, GatheringPlan after)
    {
        var (gone, come) = after.Items.ChangesSince(before.Items);
        var touched = gone.Concat(come).Select(x => x.Day).OfType<int>().Distinct().ToList();
        if (touched.Count == 0) return days;
        var next = days.Where(x => !touched.Contains(x.Day)).ToList();
        foreach (var day in touched)
        {
            var former = Array.Find(days, x => x.Day == day);
            if (Read(day, former is null ? [] : former.Members, [.. gone.Where(x => x.Day == day)], [.. come.Where(x => x.Day == day)], after) is { } reading) next.Add(reading);
        }

        next.Sort((one, other) => one.Day.CompareTo(other.Day));
        return [.. next];
    }

    /// <summary>The day with its members of before, without those gone and with those come, all in the order of ids; null when it is empty now.</summary>
    private static DayReading? Read(int day, ReadOnlySpan<AgendaItem> members, List<AgendaItem> gone, List<AgendaItem> come, GatheringPlan plan)
    {
        var reading = new DayReading(day);
        reading.Reserve(members.Length + come.Count);
        var (leaving, arriving) = (0, 0);
        foreach (var member in members)
        {
            while (arriving < come.Count && come[arriving].Id.CompareTo(member.Id) < 0) reading.Add(come[arriving++]);
            if (leaving < gone.Count && ReferenceEquals(gone[leaving], member)) leaving++;
            else reading.Add(member);
        }

        for (; arriving < come.Count; arriving++) reading.Add(come[arriving]);
        if (reading.Members.Length == 0) return null;
        reading.Read(plan);
        return reading;
    }
}
