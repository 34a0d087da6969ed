using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Gatherings too short for rules about a whole programme.</summary>
internal static class HalfDay
{
    private const int Minutes = 180;

    /// <summary>The fullest paths of all days hold less than half a day in the room.</summary>
    public static bool IsShorter(PlanReading reading)
    {
        var minutes = 0;
        foreach (var day in reading.Days)
        {
            var fullest = 0;
            foreach (var path in day.Paths) fullest = Math.Max(fullest, path.RoomMinutes);
            minutes += fullest;
        }

        return minutes < Minutes;
    }
}
