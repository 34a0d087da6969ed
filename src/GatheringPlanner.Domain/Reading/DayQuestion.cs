namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// A yes-or-no question about one day alone, its items and the names in the plan. The answer is found once and kept for as long as the day
/// stays the same, so that a rule about the whole plan need not go through all items after every edit.
/// </summary>
public sealed class DayQuestion(Func<DayReading, bool> answer)
{
    private static int _count;

    /// <summary>Its place among a day's answers: there may be as many questions as a number has bits.</summary>
    private readonly ulong _bit = 1UL << checked((byte)Interlocked.Increment(ref _count));

    public bool IsTrueOf(DayReading day)
    {
        if (day.Answer(_bit) is { } known) return known;
        var found = answer(day);
        day.Keep(_bit, found);
        return found;
    }
}
