using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// A plan as people will live through it, computed once for all rules: timed items in order, days, paths and blocks. Parked items,
/// items without a start and items whose times contradict each other take no part; the latter two are listed.
/// </summary>
public sealed class PlanReading
{
    private PlanReading(GatheringPlan plan, TimedItem[] items, DayReading[] days, AgendaItem[] untimed, AgendaItem[] disordered) =>
        (Plan, _items, Days, Untimed, Disordered) = (plan, items, days, untimed, disordered);

    private readonly TimedItem[] _items;

    public GatheringPlan Plan { get; }

    /// <summary>All timed items by day, then start.</summary>
    public ReadOnlySpan<TimedItem> Items => _items;

    /// <summary>The days that have timed items, in order.</summary>
    public DayReading[] Days { get; }

    /// <summary>Items on a day without a start.</summary>
    public AgendaItem[] Untimed { get; }

    /// <summary>Items whose times cannot be right (AG-ORDER); they stay out of all clock rules until repaired.</summary>
    public AgendaItem[] Disordered { get; }

    public static PlanReading Of(GatheringPlan plan)
    {
        var sorter = new ItemSorter(plan);
        var items = sorter.Sorted();
        EndInference.Fill(items);
        var pause = plan.Header.Profile == GatheringProfile.Virtual ? VirtualPause : ComfortPause;
        return new(plan, items, ReadDays(plan, items, pause), sorter.Untimed, sorter.Disordered);
    }

    /// <summary>Gaps below this many minutes do not end a block.</summary>
    public const int ComfortPause = 15;

    /// <summary>The same before a screen.</summary>
    public const int VirtualPause = 10;

    public DayReading? Day(int day)
    {
        foreach (var reading in Days)
        {
            if (reading.Day == day) return reading;
        }

        return null;
    }

    private static DayReading[] ReadDays(GatheringPlan plan, TimedItem[] items, int pause)
    {
        var days = new DayReading[CountDays(items)];
        var start = 0;
        for (var i = 0; i < days.Length; i++)
        {
            var day = items[start].Item.Day!.Value;
            var end = start + 1;
            while (end < items.Length && items[end].Item.Day == day) end++;
            days[i] = new(day, PathFinder.Paths(plan, day, items, start, end - start, pause), items, start, end - start);
            start = end;
        }

        return days;
    }

    private static int CountDays(TimedItem[] items)
    {
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (i == 0 || items[i].Item.Day != items[i - 1].Item.Day) count++;
        }

        return count;
    }
}
