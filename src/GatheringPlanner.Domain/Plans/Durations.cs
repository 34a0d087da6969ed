namespace GatheringPlanner.Domain.Plans;

/// <summary>Lengths of time in words.</summary>
public static class Durations
{
    /// <summary>“25 min”, “4 h”, “4 h 35”.</summary>
    public static string Text(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} h",
        var (hours, rest) => $"{hours} h {rest:00}",
    };
}
