using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>A stretch of a day, in minutes of the day.</summary>
public sealed record Stretch(int From, int To)
{
    public int Minutes => To - From;
}

/// <summary>A lane of a day: a track or a room.</summary>
public sealed record LaneHead(string Key, string Name);

/// <summary>One day of the board.</summary>
/// <param name="Untimed">Items of the day that have no time yet.</param>
/// <param name="Gaps">Holes of five minutes and more that nothing fills.</param>
public sealed record DayColumn(int Day, IReadOnlyList<BoardItem> Items, IReadOnlyList<BoardItem> Untimed, IReadOnlyList<Stretch> Gaps)
{
    private const int LeastGap = 5;

    /// <summary>What stands side by side; none where the day has less than two.</summary>
    public IReadOnlyList<LaneHead> Lanes { get; private init; } = [];

    /// <summary>The day as it feels on its fullest path.</summary>
    public IReadOnlyList<EnergySpan> Energy { get; private init; } = [];

    /// <summary>What it sums up to in the room, where the profile has a limit.</summary>
    public RoomSum? Room { get; init; }

    public DayMetrics? Metrics { get; private init; }

    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    internal static DayColumn Of(QualityReport report, int day, LaneBy by, FindingMarks marks)
    {
        var plan = report.Plan;
        var own = plan.Items.Where(x => x.Day == day).ToList();
        var timed = own.Where(x => x.Start is not null).Select(x => Place(plan, x, by, marks)).OrderBy(x => x.Start).ThenByDescending(x => x.End).ThenBy(x => x.Item.Id).ToList();
        var lanes = LanesOf(plan, timed, by);
        var reading = report.Reading.Day(day);
        return new(day, Board.Lanes.Assign(timed, [.. lanes.Select(x => x.Key)]), [.. own.Where(x => x.Start is null).Select(x => BoardItem.Parked(x, marks))], GapsOf(timed))
        {
            Lanes = lanes,
            Energy = reading?.Paths.MaxBy(x => x.RoomMinutes) is { } fullest ? EnergyStrip.Of(fullest) : [],
            Metrics = reading is null ? null : DayMetrics.Of(reading),
            Findings = [.. report.Findings.Where(x => x.Day == day && x.AcceptedBy is null)],
        };
    }

    private static BoardItem Place(GatheringPlan plan, AgendaItem item, LaneBy by, FindingMarks marks)
    {
        var start = item.Start!.Value.Minutes;
        var end = item.Slot?.End.Minutes ?? start + BoardItem.OpenEndedMinutes;
        var open = item.Slot is null || end > PlanTime.LastStart;
        return new(item, start, open && item.Slot is not null ? Math.Min(end, PlanTime.LastStart) : end, marks[item.Id])
        {
            IsOpenEnded = open,
            LaneKey = by == LaneBy.Track ? item.Track?.Value : item.Room?.Value,
            Track = item.Track is { } track ? plan.Tracks.Find(track)?.Name : null,
            Audience = item.Audience is { } audience ? plan.Audiences.Find(audience)?.Name : null,
            Room = item.Room is { } room ? plan.Rooms.Find(room)?.Name : null,
        };
    }

    /// <summary>The tracks of the day; rooms only where two of them are in use at the same time.</summary>
    private static List<LaneHead> LanesOf(GatheringPlan plan, List<BoardItem> items, LaneBy by)
    {
        var used = items.Select(x => x.LaneKey).OfType<string>().ToHashSet();
        List<LaneHead> lanes = by == LaneBy.Track
            ? [.. plan.Tracks.Where(x => used.Contains(x.Id.Value)).Select(x => new LaneHead(x.Id.Value, x.Name))]
            : [.. plan.Rooms.Where(x => used.Contains(x.Id.Value)).Select(x => new LaneHead(x.Id.Value, x.Name))];
        var parallel = by == LaneBy.Track || items.Any(x => items.Exists(y => x != y && x.LaneKey is not null && y.LaneKey is not null && x.LaneKey != y.LaneKey && x.Start < y.End && y.Start < x.End));
        return lanes.Count > 1 && parallel ? lanes : [];
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
}
