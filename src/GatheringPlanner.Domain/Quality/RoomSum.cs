using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality.Rules;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// What a day sums up to in the room on the path that has least to spare, and what it may: the figures of rule QT-ROOM, to be shown whether
/// or not it finds something. Minutes; the runs are in the order of the day.
/// </summary>
public sealed record RoomSum(int Day, string Path, int Minutes, int Limit, EquatableList<TimeSlot> Runs)
{
    public const string RuleId = "QT-ROOM";

    public bool IsOver => Minutes > Limit;

    /// <summary>The days with time in the room, in order; none where the profile sets no limit.</summary>
    public static IReadOnlyList<RoomSum> Of(PlanReading reading)
    {
        return RuleCatalogue.Find(RuleId)?.Descriptor.AppliesTo(reading.Plan.Header) == true
            ? [.. reading.Days.Select(day => Of(day, reading.Plan)).Where(sum => sum.Minutes > 0)]
            : [];
    }

    private static RoomSum Of(DayReading day, GatheringPlan plan)
    {
        var path = day.Paths.MaxBy(x => x.RoomMinutes - QtRoom.Limit(x, plan))!;
        var runs = path.Runs.ToArray().Where(x => x.Minutes > 0).Select(x => new TimeSlot(new(x.Start), new(x.End)));
        return new(day.Day, path.Name, path.RoomMinutes, QtRoom.Limit(path, plan), [.. runs]);
    }
}
