using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>A stretch of the energy strip or of the board, in minutes of the day.</summary>
public sealed record Stretch(int From, int To)
{
    public int Minutes => To - From;
}

/// <summary>One day of the board.</summary>
/// <param name="Untimed">Items of the day that have no time yet.</param>
/// <param name="Gaps">Holes of five minutes and more that nothing fills.</param>
/// <param name="Room">Time in the room on the fullest path.</param>
public sealed record DayColumn(int Day, IReadOnlyList<BoardItem> Items, IReadOnlyList<BoardItem> Untimed, IReadOnlyList<Stretch> Gaps, IReadOnlyList<Stretch> Room)
{
    private const int LeastGap = 5;

    public DayMetrics? Metrics { get; private init; }

    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    internal static DayColumn Of(QualityReport report, int day, FindingMarks marks)
    {
        var plan = report.Plan;
        var own = plan.Items.Where(x => x.Day == day).ToList();
        var timed = own.Where(x => x.Start is not null).Select(x => Place(plan, x, marks)).OrderBy(x => x.Start).ThenByDescending(x => x.End).ToList();
        var reading = report.Reading.Day(day);
        var fullest = reading?.Paths.MaxBy(x => x.RoomMinutes);
        return new(day, Lanes.Assign(timed), [.. own.Where(x => x.Start is null).Select(x => BoardItem.Parked(x, marks))], GapsOf(timed), RunsOf(fullest))
        {
            Metrics = reading is null ? null : DayMetrics.Of(reading),
            Findings = [.. report.Findings.Where(x => x.Day == day && x.AcceptedBy is null)],
        };
    }

    private static BoardItem Place(GatheringPlan plan, AgendaItem item, FindingMarks marks)
    {
        var start = item.Start!.Value.Minutes;
        var end = item.Slot?.End.Minutes ?? start + BoardItem.OpenEndedMinutes;
        var open = item.Slot is null || end > PlanTime.LastStart;
        return new(item, start, open && item.Slot is not null ? Math.Min(end, PlanTime.LastStart) : end, marks[item.Id])
        {
            IsOpenEnded = open,
            Track = item.Track is { } track ? plan.Tracks.Find(track)?.Name : null,
            Audience = item.Audience is { } audience ? plan.Audiences.Find(audience)?.Name : null,
            Room = item.Room is { } room ? plan.Rooms.Find(room)?.Name : null,
        };
    }

    private static List<Stretch> GapsOf(List<BoardItem> items)
    {
        var gaps = new List<Stretch>();
        var reach = int.MaxValue;
        foreach (var item in items)
        {
            if (reach < int.MaxValue && item.Start - reach >= LeastGap) gaps.Add(new(reach, item.Start));
            reach = reach == int.MaxValue ? item.End : Math.Max(reach, item.End);
        }

        return gaps;
    }

    private static List<Stretch> RunsOf(PathReading? path)
    {
        var runs = new List<Stretch>();
        foreach (var run in path is null ? [] : path.Runs) runs.Add(new(run.Start, run.End));
        return runs;
    }
}
