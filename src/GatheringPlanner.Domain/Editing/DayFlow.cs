using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Lays the items of a day out anew, in the order of their starts: each begins when everything before it on any of its paths has ended.
/// What is pinned, what stays open all day, and what starts no later than the day's opening stays; a hole of an hour or more stays a hole.
/// </summary>
internal sealed class DayFlow
{
    /// <summary>Minutes of room time in a row, inclusive, before a break is put in.</summary>
    public const int LongestStretch = 90;

    /// <summary>Minutes; a shorter pause changes seats, not heads, unless it is as long as the breaks that were asked for.</summary>
    private const int LeastPause = 15;

    private readonly List<Placed> _placed = [];
    private readonly List<AgendaItem> _results = [];
    private readonly int _opening;
    private readonly int? _breakMinutes;
    private readonly Func<ItemId> _newId;

    private DayFlow(int opening, int? breakMinutes, Func<ItemId> newId) => (_opening, _breakMinutes, _newId) = (opening, breakMinutes, newId);

    /// <summary>An item where it goes, with where it was and the minutes in the room in a row when it ends; a new break was nowhere.</summary>
    private sealed record Placed(AgendaItem? Was, AgendaItem Now, int MinutesInARow);

    /// <summary>The items of the day as they are without gaps; null where one would leave the day.</summary>
    public static IReadOnlyCollection<AgendaItem>? Closed(GatheringPlan plan, int day) =>
        Laid(plan, day, null, () => throw new InvalidOperationException("Closing gaps adds nothing."));

    /// <summary>As <see cref="Closed"/>, with breaks of <paramref name="breakMinutes"/> and new ones where people would sit too long.</summary>
    public static IReadOnlyCollection<AgendaItem>? WithBreaks(GatheringPlan plan, int day, int breakMinutes, Func<ItemId> newId) =>
        Laid(plan, day, breakMinutes, newId);

    private static List<AgendaItem>? Laid(GatheringPlan plan, int day, int? breakMinutes, Func<ItemId> newId)
    {
        var items = plan.Items.Where(x => x.Day == day && x.Start is not null && x.Kind != ItemKind.Container).OrderBy(x => x.Start).ThenBy(x => x.Id).ToList();
        var required = items.Where(x => !x.Optional).ToList();
        var opening = required.Find(x => x.Kind.IsRoom()) ?? (required.Count > 0 ? required[0] : null);
        if (opening is null) return [];
        var flow = new DayFlow(StartOf(opening), breakMinutes, newId);
        return items.TrueForAll(flow.Place) ? flow._results : null;
    }

    private bool Place(AgendaItem item)
    {
        var before = _placed.Where(x => x.Now.SharesAPathWith(item)).ToList();
        var stays = item.Pinned || StartOf(item) <= _opening;
        var start = stays || before.Count == 0 ? StartOf(item) : NextStart(item, before);
        if (Flow.Shift(stays ? item : Resized(item), start - StartOf(item)) is not { } now) return false;
        _placed.Add(new(item, now, StretchAfter(now, before)));
        if (now != item) _results.Add(now);
        return true;
    }

    private int NextStart(AgendaItem item, List<Placed> before)
    {
        var reach = before.Max(x => EndOf(x.Now));
        var hole = StartOf(item) - Math.Max(_opening, before.Max(x => x.Was is { } was ? EndOf(was) : _opening));
        if (hole >= Flow.Hole) return Math.Max(StartOf(item), reach + Flow.LeastRest);
        if (hole < 0) return InStep(item, before, reach);
        var next = Math.Max(_opening, reach);
        if (_breakMinutes is not { } minutes || next >= PlanTime.LastStart || !NeedsBreak(item, before, next)) return next;
        AddBreak(item, next, minutes);
        return next + minutes;
    }

    /// <summary>What begins before the longest one has ended goes with it, never before what it followed.</summary>
    private static int InStep(AgendaItem item, List<Placed> before, int reach)
    {
        var longest = before.Where(x => x.Was is not null).MaxBy(x => EndOf(x.Was!))!;
        var along = StartOf(item) + StartOf(longest.Now) - StartOf(longest.Was!);
        return Math.Max(Math.Min(along, reach), before.Max(x => StartOf(x.Now)));
    }

    private bool NeedsBreak(AgendaItem item, List<Placed> before, int start) =>
        item.Kind.IsRoom() && StretchUntil(start, before) is > 0 and var stretch && stretch + OwnStretch(item) > LongestStretch;

    /// <summary>A break for everybody, or only for those who come to the item where others still sit.</summary>
    private void AddBreak(AgendaItem item, int start, int minutes)
    {
        var shared = _placed.TrueForAll(x => EndOf(x.Now) <= start);
        var pause = new AgendaItem(_newId(), "Break", ItemKind.Break)
        {
            Day = item.Day,
            Start = new PlanTime(start),
            End = new PlanTime(start + minutes),
            Track = shared ? null : item.Track,
            Audience = shared ? null : item.Audience,
        };
        _placed.Add(new(null, pause, 0));
        _results.Add(pause);
    }

    private AgendaItem Resized(AgendaItem item) =>
        item.Kind == ItemKind.Break && _breakMinutes is { } minutes && item.Start is { } start
            ? item with { End = start.Plus(minutes), EndInferred = false }
            : item;

    private int StretchAfter(AgendaItem item, List<Placed> before)
    {
        if (!item.Kind.IsRoom()) return 0;
        return item.InternalBreaks > 0 ? OwnStretch(item) : StretchUntil(StartOf(item), before) + OwnStretch(item);
    }

    /// <summary>The most minutes in the room in a row that reach up to a start, on any path.</summary>
    private int StretchUntil(int start, List<Placed> before) =>
        before.Where(x => start - EndOf(x.Now) < Math.Min(LeastPause, _breakMinutes ?? LeastPause)).Select(x => x.MinutesInARow).DefaultIfEmpty(0).Max();

    private static int OwnStretch(AgendaItem item) => EndOf(item) == StartOf(item) ? 0 : item.Minutes / (item.InternalBreaks + 1);

    private static int StartOf(AgendaItem item) => item.Start!.Value.Minutes;

    private static int EndOf(AgendaItem item) => (item.Slot?.End ?? item.Start!.Value).Minutes;
}
