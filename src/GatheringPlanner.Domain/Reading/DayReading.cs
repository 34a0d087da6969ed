using System.Buffers;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// One planning day as it is lived: its timed items in the order of their starts, and every path through it. It depends on nothing but
/// the day's items and the names in the plan, so that a version that left the day alone shares it.
/// </summary>
public sealed class DayReading
{
    internal DayReading(int day) => Day = day;

    private AgendaItem[] _members = [];
    private int _memberCount;
    private TimedItem[] _items = [];
    private int _count;
    private RoomDiary? _rooms;
    private ulong _asked;
    private ulong _answers;
    private Strands? _strands;

    /// <summary>Offset from the first day.</summary>
    public int Day { get; }

    /// <summary>The day's items in the order of their ids, whether they have times or not.</summary>
    internal ReadOnlySpan<AgendaItem> Members => _members.AsSpan(0, _memberCount);

    /// <summary>In the order of their starts.</summary>
    public ReadOnlySpan<TimedItem> Items => _items.AsSpan(0, _count);

    /// <summary>At least one where the day has timed items, else none.</summary>
    public PathReading[] Paths { get; private set; } = [];

    /// <summary>What occurs among the timed items.</summary>
    public Traits Traits { get; private set; }

    /// <summary>Items without a start.</summary>
    public AgendaItem[] Untimed { get; private set; } = [];

    /// <summary>Items whose times cannot be right (AG-ORDER); they stay out of all clock rules until repaired.</summary>
    public AgendaItem[] Disordered { get; private set; } = [];

    /// <summary>Minutes of all mandatory room items, parallel ones each by itself.</summary>
    public int RoomItemMinutes { get; private set; }

    /// <summary>How many of them are discussion, exercise, breakout, workshop or practice.</summary>
    public int ActiveMinutes { get; private set; }

    /// <summary>Minutes in which customers have the floor in what they share with hosts; parallel minutes once.</summary>
    public int CustomerTalk { get; private set; }

    /// <summary>The same for hosts.</summary>
    public int HostTalk { get; private set; }

    /// <summary>End of the last mandatory item, rest and the way apart, or 0.</summary>
    public int LastDuty { get; private set; }

    /// <summary>Start of the first mandatory item, rest and the way apart, or <see cref="PlanTime.Latest"/>.</summary>
    public int FirstDuty { get; private set; }

    public bool Has(Traits traits) => (Traits & traits) != 0;

    /// <summary>The answer that is kept for a question (<see cref="DayQuestion"/>); null while nobody has asked it.</summary>
    internal bool? Answer(ulong question) => (Interlocked.Read(ref _asked) & question) == 0 ? null : (Interlocked.Read(ref _answers) & question) != 0;

    /// <summary>Several readers may ask at once: the answer is there before it says so.</summary>
    internal void Keep(ulong question, bool answer)
    {
        if (answer) Interlocked.Or(ref _answers, question);
        Interlocked.Or(ref _asked, question);
    }

    internal bool IsEmpty => _count == 0;

    internal void Clear() => _memberCount = 0;

    internal void Reserve(int members)
    {
        if (_members.Length < members) _members = new AgendaItem[members];
    }

    internal void Add(AgendaItem member)
    {
        if (_memberCount == _members.Length) Array.Resize(ref _members, Math.Max(8, _memberCount * 2));
        _members[_memberCount++] = member;
    }

    /// <summary>Reads the day from its members.</summary>
    internal void Read(GatheringPlan plan)
    {
        (_asked, _answers) = (0, 0);
        var keys = ArrayPool<long>.Shared.Rent(_memberCount);
        SetApart(keys);
        Array.Sort(keys, 0, _count);
        if (_items.Length < _count) _items = new TimedItem[_count];
        Traits = Traits.None;
        _strands?.Clear();
        for (var i = 0; i < _count; i++) Place(plan, i, _members[(int)(keys[i] & PositionMask)]);
        ArrayPool<long>.Shared.Return(keys);
        if (Has(Traits.OpenEnd)) EndInference.Fill(_items.AsSpan(0, _count));
        Count(plan);
        Paths = PathFinder.Paths(plan, this, _items, Paths, _strands);
    }

    /// <summary>Makes a key of every item that can be timed, and sets apart what has no time or an impossible one.</summary>
    private void SetApart(long[] keys)
    {
        _count = 0;
        List<AgendaItem>? untimed = null, disordered = null;
        for (var i = 0; i < _memberCount; i++)
        {
            var item = _members[i];
            if (item.Start is not { } start) (untimed ??= []).Add(item);
            else if (Disorder.Of(item) != DisorderKind.None) (disordered ??= []).Add(item);
            else keys[_count++] = Key(start.Minutes, item, i);
        }

        Untimed = untimed?.ToArray() ?? [];
        Disordered = disordered?.ToArray() ?? [];
    }

    private void Place(GatheringPlan plan, int index, AgendaItem item)
    {
        var start = item.Start!.Value.Minutes;
        var traits = TraitsOf.Item(item);
        var (audience, track) = (0, 0);
        if ((traits & (Traits.Track | Traits.Audience)) != 0)
        {
            _strands ??= new();
            (audience, track) = (_strands.AudienceOf(plan, item), _strands.TrackOf(plan, item));
        }

        _items[index] = new(item, start, item.End?.Minutes ?? start, item.EndInferred || item.End is null, audience, track);
        Traits |= traits;
    }

    private void Count(GatheringPlan plan)
    {
        (RoomItemMinutes, ActiveMinutes, LastDuty, FirstDuty) = (0, 0, 0, PlanTime.Latest);
        _rooms?.Clear();
        foreach (ref readonly var item in Items)
        {
            if (item.IsCoarse) Traits |= Traits.Coarse;
            if (item.End > PlanTime.MinutesPerDay) Traits |= Traits.PastMidnight;
            if (item.IsRoom) RoomItemMinutes += item.Minutes;
            if (item.IsRoom && item.Kind.IsActive()) ActiveMinutes += item.Minutes;
            if (item.IsDuty) (LastDuty, FirstDuty) = (Math.Max(LastDuty, item.End), Math.Min(FirstDuty, item.Start));
            if (item.Item.Room is { } room && item.Kind != ItemKind.Container && !(_rooms ??= new()).Book(room, item)) Traits |= Traits.RoomClash;
        }

        CustomerTalk = Has(Traits.CustomerTalk) ? Floor(plan, TalkMode.CustomerTalk) : 0;
        HostTalk = Has(Traits.HostTalk) ? Floor(plan, TalkMode.HostTalk) : 0;
    }

    /// <summary>Union of the intervals in which somebody of that side has the floor.</summary>
    private int Floor(GatheringPlan plan, TalkMode mode)
    {
        var (minutes, reach) = (0, 0);
        foreach (ref readonly var item in Items)
        {
            if (item.Item.Mode != mode || !item.IsMandatory || Groups.AreHostsOnly(plan, item.Item)) continue;
            minutes += Math.Max(0, item.End - Math.Max(item.Start, reach));
            reach = Math.Max(reach, item.End);
        }

        return minutes;
    }

    /// <summary>Orders by start, end and kind; the position in the lowest bits finds the item again.</summary>
    private static long Key(int start, AgendaItem item, int position)
    {
        var length = (item.End?.Minutes ?? start) - start;
        var kind = ((int)item.Kind << 1) | (item.Optional ? 1 : 0);
        return ((long)start << 42) | ((long)length << 27) | ((long)kind << 21) | (uint)position;
    }

    private const int PositionMask = (1 << 21) - 1;
}
