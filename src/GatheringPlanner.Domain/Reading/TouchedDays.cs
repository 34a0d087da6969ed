using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Finds the days that differ between two versions of a plan's items and reads only those again.</summary>
internal static class TouchedDays
{
    public static DayReading[] Replace(DayReading[] days, ReadOnlySpan<AgendaItem> before, ReadOnlySpan<AgendaItem> after, GatheringPlan plan)
    {
        var gone = new List<AgendaItem>();
        var come = new List<AgendaItem>();
        var (start, end) = SameAtBothEnds(before, after);
        Compare(before[start..^end], after[start..^end], gone, come);
        var touched = gone.Concat(come).Select(x => x.Day).OfType<int>().Distinct().ToList();
        if (touched.Count == 0) return days;
        var next = days.Where(x => !touched.Contains(x.Day)).ToList();
        foreach (var day in touched)
        {
            var former = Array.Find(days, x => x.Day == day);
            if (Read(day, former is null ? [] : former.Members, gone.FindAll(x => x.Day == day), come.FindAll(x => x.Day == day), plan) is { } reading) next.Add(reading);
        }

        next.Sort((one, other) => one.Day.CompareTo(other.Day));
        return [.. next];
    }

    /// <summary>How many items are the same objects at the beginning and at the end: most of an edit's plan is left aside quickly.</summary>
    private static (int Start, int End) SameAtBothEnds(ReadOnlySpan<AgendaItem> before, ReadOnlySpan<AgendaItem> after)
    {
        var most = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < most && ReferenceEquals(before[start], after[start])) start++;
        var end = 0;
        while (end < most - start && ReferenceEquals(before[^(end + 1)], after[^(end + 1)])) end++;
        return (start, end);
    }

    /// <summary>What is only in one of two lists in the order of ids; items that did not change are the same objects.</summary>
    private static void Compare(ReadOnlySpan<AgendaItem> before, ReadOnlySpan<AgendaItem> after, List<AgendaItem> gone, List<AgendaItem> come)
    {
        var (i, j) = (0, 0);
        while (i < before.Length && j < after.Length)
        {
            if (ReferenceEquals(before[i], after[j]))
            {
                i++;
                j++;
                continue;
            }

            var order = before[i].Id.CompareTo(after[j].Id);
            if (order <= 0) gone.Add(before[i++]);
            if (order >= 0) come.Add(after[j++]);
        }

        gone.AddRange(before[i..]);
        come.AddRange(after[j..]);
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
