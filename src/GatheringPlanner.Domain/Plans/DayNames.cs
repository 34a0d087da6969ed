using System.Globalization;

namespace GatheringPlanner.Domain.Plans;

/// <summary>How a day is called in sentences.</summary>
public static class DayNames
{
    /// <summary>The weekday where the gathering has dates and lasts at most a week, else “day 3”.</summary>
    public static string Of(PlanHeader header, int day) =>
        header.DateOf(day) is { } date && header.DayCount <= 7 ? date.ToString("dddd", CultureInfo.InvariantCulture) : $"day {day + 1}";
}
