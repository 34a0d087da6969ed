namespace GatheringPlanner.Domain.Reading;

/// <summary>How people are in a stretch of a day.</summary>
public enum EnergyLevel
{
    /// <summary>Outside the room, at ease.</summary>
    Rested,

    /// <summary>In the room for up to an hour.</summary>
    Fresh,

    /// <summary>In the room for more than an hour.</summary>
    Tiring,

    /// <summary>In the room for more than an hour and a half.</summary>
    Spent,
}

/// <summary>A stretch of a day, minutes of the planning day, <see cref="Start"/> inclusive, <see cref="End"/> exclusive.</summary>
public readonly record struct EnergySpan(int Start, int End, EnergyLevel Level);

/// <summary>A path's day as it feels: every block in the room is fresh for an hour, tires for half an hour more, and is spent after that.</summary>
public static class EnergyStrip
{
    private const int Tires = 60;
    private const int IsSpent = 90;

    /// <summary>The stretches from the first to the last minute in the room, without holes.</summary>
    public static IReadOnlyList<EnergySpan> Of(PathReading path)
    {
        var spans = new List<EnergySpan>();
        foreach (ref readonly var block in path.Blocks)
        {
            if (spans.Count > 0) Add(spans, spans[^1].End, block.Start, EnergyLevel.Rested);
            Add(spans, block.Start, Math.Min(block.End, block.Start + Tires), EnergyLevel.Fresh);
            Add(spans, block.Start + Tires, Math.Min(block.End, block.Start + IsSpent), EnergyLevel.Tiring);
            Add(spans, block.Start + IsSpent, block.End, EnergyLevel.Spent);
        }

        return spans;
    }

    private static void Add(List<EnergySpan> spans, int start, int end, EnergyLevel level)
    {
        if (end > start) spans.Add(new(start, end, level));
    }
}
