namespace GatheringPlanner.Domain.Reading;

/// <summary>One planning day as it is lived: its timed items in the order of their starts, and every path through it.</summary>
public sealed class DayReading
{
    private readonly TimedItem[] _items;
    private readonly int _offset;
    private readonly int _count;

    internal DayReading(int day, PathReading[] paths, TimedItem[] items, int offset, int count) =>
        (Day, Paths, _items, _offset, _count) = (day, paths, items, offset, count);

    /// <summary>Offset from the first day.</summary>
    public int Day { get; }

    /// <summary>At least one where the day has timed items, else none.</summary>
    public PathReading[] Paths { get; }

    public ReadOnlySpan<TimedItem> Items => _items.AsSpan(_offset, _count);
}
