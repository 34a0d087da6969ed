using System.Globalization;

namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// A wall-clock point of a planning day, in minutes since midnight of the date on which that day begins.
/// The planning day runs 04:00 to 04:00, so 01:00 at night is 25 h of the evening before (1,500 minutes).
/// </summary>
public readonly record struct PlanTime : IComparable<PlanTime>
{
    public const int MinutesPerDay = 1440;

    /// <summary>04:00, inclusive: the earliest start that belongs to a date's own planning day.</summary>
    public const int DayBoundary = 240;

    /// <summary>04:00 of the next date, exclusive: the latest start of a planning day.</summary>
    public const int LastStart = DayBoundary + MinutesPerDay;

    /// <summary>Fourteen days, inclusive: the latest end of an item that runs over several days.</summary>
    public const int Latest = 14 * MinutesPerDay;

    /// <param name="minutes">0 to <see cref="Latest"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes lie outside that range.</exception>
    public PlanTime(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, Latest);
        Minutes = minutes;
    }

    public int Minutes { get; }

    public static bool IsValid(int minutes) => minutes is >= 0 and <= Latest;

    public static PlanTime At(int hour, int minute = 0) => new((hour * 60) + minute);

    public PlanTime Plus(int minutes) => new(Minutes + minutes);

    public int CompareTo(PlanTime other) => Minutes.CompareTo(other.Minutes);

    public static bool operator <(PlanTime left, PlanTime right) => left.Minutes < right.Minutes;
    public static bool operator >(PlanTime left, PlanTime right) => left.Minutes > right.Minutes;
    public static bool operator <=(PlanTime left, PlanTime right) => left.Minutes <= right.Minutes;
    public static bool operator >=(PlanTime left, PlanTime right) => left.Minutes >= right.Minutes;

    /// <summary>The clock as people read it, "HH:mm", whatever the date.</summary>
    public override string ToString() => Clock(Minutes);

    public static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60 % 24:00}:{minutes % 60:00}");
}
