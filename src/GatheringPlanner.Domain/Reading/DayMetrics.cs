using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>The figures of one day on its fullest path, in minutes; first and last as <see cref="PlanTime"/> minutes, null without room time.</summary>
public sealed record DayMetrics(int Day, int RoomMinutes, int BreakMinutes, int LongestStretch, int? FirstRoom, int? LastRoom, int CustomerVoiceMinutes)
{
    public static DayMetrics Of(DayReading day)
    {
        var path = day.Paths.MaxBy(x => x.RoomMinutes)!;
        var stretch = 0;
        foreach (var block in path.Blocks) stretch = Math.Max(stretch, block.Minutes);
        var (pause, voice) = (0, 0);
        foreach (ref readonly var item in path.Items)
        {
            if (item.Item.Kind == ItemKind.Break) pause += item.Minutes;
            if (item.Item.CustomerVoice) voice += item.Minutes;
        }

        var runs = path.Runs;
        return new(day.Day, path.RoomMinutes, pause, stretch, runs.Length == 0 ? null : runs[0].Start, runs.Length == 0 ? null : runs[^1].End, voice);
    }
}
