using System.Globalization;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>How a date is called on a button: “4 June”.</summary>
internal static class DateNames
{
    public static string Of(DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);
}
