using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>Where everything of an agenda stands on the board. Minutes throughout: the style sheet turns them into pixels.</summary>
/// <param name="From">First minute of the axis, a full hour.</param>
/// <param name="To">Last minute of the axis, a full hour.</param>
public sealed record BoardLayout(int From, int To, IReadOnlyList<DayColumn> Days, IReadOnlyList<BoardItem> Parked)
{
    private const int UsualFrom = 8 * 60;
    private const int UsualTo = 18 * 60;

    public IEnumerable<int> Hours => Enumerable.Range(From / 60, ((To - From) / 60) + 1).Select(x => x * 60);

    public static BoardLayout Of(QualityReport report, LaneBy lanes = LaneBy.Track)
    {
        var marks = FindingMarks.Of(report);
        var sums = RoomSum.Of(report.Reading).ToDictionary(x => x.Day);
        var days = Enumerable.Range(0, report.Plan.Header.DayCount).Select(x => DayColumn.Of(report, x, lanes, marks) with { Room = sums.GetValueOrDefault(x) }).ToList();
        var items = days.SelectMany(x => x.Items).ToList();
        var from = Math.Min(UsualFrom, items.Select(x => x.Start).DefaultIfEmpty(UsualFrom).Min()) / 60 * 60;
        var to = (Math.Max(UsualTo, items.Select(x => x.IsOpenEnded ? Math.Min(x.End, x.Start + BoardItem.OpenEndedMinutes) : x.End).DefaultIfEmpty(UsualTo).Max()) + 59) / 60 * 60;
        var parked = report.Plan.Items.Where(x => x.Day is null).Select(x => BoardItem.Parked(x, marks)).ToList();
        return new(from, to, days, parked);
    }

    public BoardItem? Find(ItemId id) => Days.SelectMany(x => x.Items.Concat(x.Untimed)).Concat(Parked).FirstOrDefault(x => x.Item.Id == id);
}

/// <summary>The worst open finding about each item.</summary>
internal sealed class FindingMarks
{
    private readonly Dictionary<ItemId, Finding> _worst = [];

    public static FindingMarks Of(QualityReport report)
    {
        var marks = new FindingMarks();
        foreach (var finding in report.Findings.Where(x => x.AcceptedBy is null && x.Items.Count <= MostItems))
        {
            foreach (var item in finding.Items) marks._worst.TryAdd(item, finding);
        }

        return marks;
    }

    /// <summary>A finding about more items than this is about the day, not about each of them.</summary>
    private const int MostItems = 3;

    public Finding? this[ItemId item] => _worst.GetValueOrDefault(item);
}
