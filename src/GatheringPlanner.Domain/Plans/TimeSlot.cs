namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// A stretch of one planning day: <see cref="Start"/> inclusive, <see cref="End"/> exclusive and always later.
/// The end may lie on the next date or, for an item that stays open, on a later one.
/// </summary>
public readonly record struct TimeSlot
{
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public TimeSlot(PlanTime start, PlanTime end)
    {
        if (end <= start) throw new ArgumentException("A slot ends after it starts.", nameof(end));
        Start = start;
        End = end;
    }

    public PlanTime Start { get; }

    public PlanTime End { get; }

    public int Minutes => End.Minutes - Start.Minutes;

    /// <summary>The end lies on a later date than the planning day's own.</summary>
    public bool EndsOnLaterDate => End.Minutes > PlanTime.MinutesPerDay;

    public bool Overlaps(TimeSlot other) => Start < other.End && other.Start < End;

    public override string ToString() => $"{Start}–{End}";
}
