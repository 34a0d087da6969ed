namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// The figures of one day on its fullest path. Minutes; first and last as minutes of the planning day, null without time in the room.
/// </summary>
/// <param name="OutsideMinutes">Usable time of a day (14 hours) that is not spent in the room.</param>
/// <param name="OwnMinutes">Longest stretch without anything mandatory from the end of the day's content to ten in the evening.</param>
/// <param name="DiscussionShare">Percent of the time in the room in which people take part themselves; null without time in the room.</param>
/// <param name="OutsideVoiceMinutes">Time in which somebody from outside the company speaks.</param>
/// <param name="CustomerTalkMinutes">Time in which customers have the floor, among everybody, parallel minutes once.</param>
public sealed record DayMetrics(
    int Day,
    string Path,
    int RoomMinutes,
    int BreakMinutes,
    int OutsideMinutes,
    int OwnMinutes,
    int LongestStretch,
    int? FirstRoom,
    int? LastRoom,
    int? DiscussionShare,
    int CustomerVoiceMinutes,
    int OutsideVoiceMinutes,
    int CustomerTalkMinutes)
{
    /// <summary>Of 24 hours eight are for sleep and two for oneself.</summary>
    public const int UsableMinutes = 14 * 60;

    public static DayMetrics Of(DayReading day) => Of(day, day.Paths.MaxBy(x => x.RoomMinutes)!);

    /// <summary>The figures of one path through the day.</summary>
    public static DayMetrics Of(DayReading day, PathReading path)
    {
        var stretch = 0;
        foreach (ref readonly var block in path.Blocks) stretch = Math.Max(stretch, block.Minutes);
        var sums = PathSums.Of(path);
        var runs = path.Runs;
        return new(
            day.Day,
            path.Name,
            path.RoomMinutes,
            sums.Breaks,
            Math.Max(0, UsableMinutes - path.RoomMinutes),
            path.ContentEnd < 0 ? UsableMinutes : Math.Max(0, OwnTime.Longest(path, path.ContentEnd, OwnTime.EveningEnds)),
            stretch,
            runs.Length == 0 ? null : runs[0].Start,
            runs.Length == 0 ? null : runs[^1].End,
            sums.Room == 0 ? null : sums.Active * 100 / sums.Room,
            sums.CustomerVoice,
            sums.OutsideVoice,
            day.CustomerTalk);
    }
}

/// <summary>Minutes on a path, item by item.</summary>
internal readonly record struct PathSums(int Room, int Active, int Breaks, int CustomerVoice, int OutsideVoice)
{
    public static PathSums Of(PathReading path)
    {
        var sums = default(PathSums);
        foreach (ref readonly var item in path.Items)
        {
            var (minutes, traits) = (item.Minutes, TraitsOf.Item(item.Item));
            sums = new(
                sums.Room + (item.IsRoom ? minutes : 0),
                sums.Active + (item.IsRoom && (traits & Traits.Active) != 0 ? minutes : 0),
                sums.Breaks + ((traits & Traits.Break) != 0 ? minutes : 0),
                sums.CustomerVoice + (item.IsCustomerVoice ? minutes : 0),
                sums.OutsideVoice + ((traits & Traits.OutsideVoice) != 0 ? minutes : 0));
        }

        return sums;
    }
}
