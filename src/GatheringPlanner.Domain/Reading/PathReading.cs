using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// What one person can live through on one planning day: the items meant for everyone or for their audience, on no track or on the one
/// track they chose, in the order of their starts. Room figures count mandatory items only, as a union: parallel minutes once.
/// </summary>
public sealed class PathReading
{
    private TimedItem[] _items = [];
    private int _count;
    private bool _isOwn;
    private RunList _runs;
    private RunList _blocks;

    /// <summary>Gaps shorter than this many minutes are not gaps at all: people change seats.</summary>
    public const int Contiguous = 5;

    public int Day { get; private set; }

    /// <summary>Null: whoever has no audience of their own that day.</summary>
    public Audience? Audience { get; private set; }

    /// <summary>Null where the day has no tracks.</summary>
    public Track? Track { get; private set; }

    public string Name => (Audience, Track) switch
    {
        (null, null) => "everyone",
        (null, var track) => track.Name,
        (var audience, null) => audience.Name,
        var (audience, track) => $"{audience.Name}, {track.Name}",
    };

    public ReadOnlySpan<TimedItem> Items => _items.AsSpan(0, _count);

    /// <summary>Room time merged over gaps under <see cref="Contiguous"/> minutes; a last item without an end is a run without a length.</summary>
    public ReadOnlySpan<RoomBlock> Runs => _runs.AsSpan();

    /// <summary>Room time merged over comfort pauses (under 15 minutes, virtual 10), cut at breaks inside items; coarse items only before a screen.</summary>
    public ReadOnlySpan<RoomBlock> Blocks => _blocks.AsSpan();

    /// <summary>Minutes in the room.</summary>
    public int RoomMinutes { get; private set; }

    public bool HasCoarse { get; private set; }

    /// <summary>Start of the first mandatory room item, or <see cref="int.MaxValue"/>.</summary>
    public int FirstRoom { get; private set; } = int.MaxValue;

    /// <summary>End of the last mandatory room item that starts before 18:00, or -1: when the day's content is over.</summary>
    public int ContentEnd { get; private set; } = -1;

    public const int Evening = 18 * 60;

    /// <summary>Start of the last mandatory room item, or -1.</summary>
    public int LastRoomStart { get; private set; } = -1;

    /// <summary>Minutes of the longest break.</summary>
    public int LongestBreak { get; private set; }

    /// <summary>Position of the mandatory item that ends last, rest and the way apart; -1 where there is none.</summary>
    public int LastDuty { get; private set; } = -1;

    /// <summary>Position of the first mandatory item, breakfast, rest and the way apart; -1 where there is none.</summary>
    public int FirstDuty { get; private set; } = -1;

    /// <summary>The opening day of a gathering of several days.</summary>
    public bool IsOpening(GatheringPlan plan) => Day == 0 && plan.Header.DayCount > 1;

    /// <summary>Minutes of [<paramref name="from"/>, <paramref name="to"/>) spent in the room.</summary>
    public int RoomWithin(int from, int to)
    {
        var minutes = 0;
        foreach (var run in Runs) minutes += Math.Max(0, Math.Min(run.End, to) - Math.Max(run.Start, from));
        return minutes;
    }

    /// <summary>What occurs on the path.</summary>
    public Traits Traits { get; private set; }

    public bool Has(Traits traits) => (Traits & traits) != 0;

    /// <summary>Reads the first <paramref name="count"/> of somebody else's items.</summary>
    internal void Read(int day, Audience? audience, Track? track, TimedItem[] items, int count, int comfortPause)
    {
        (_items, _count, _isOwn) = (items, count, false);
        Read(day, audience, track, comfortPause);
    }

    /// <summary>Begins a list of items of its own.</summary>
    internal void Begin()
    {
        if (!_isOwn) _items = [];
        (_count, _isOwn) = (0, true);
    }

    internal void Add(in TimedItem item)
    {
        if (_count == _items.Length) Array.Resize(ref _items, Math.Max(8, _count * 2));
        _items[_count++] = item;
    }

    /// <summary>Reads the items that it has.</summary>
    internal void Read(int day, Audience? audience, Track? track, int comfortPause)
    {
        (Day, Audience, Track) = (day, audience, track);
        (RoomMinutes, HasCoarse, FirstRoom, ContentEnd, Traits) = (0, false, int.MaxValue, -1, Traits.None);
        (LastRoomStart, LongestBreak, LastDuty, FirstDuty) = (-1, 0, -1, -1);
        _runs.Begin(Contiguous);
        _blocks.Begin(comfortPause);
        var (reach, end) = (int.MinValue, int.MinValue);
        var items = Items;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            if (item.Start < end) Traits |= Traits.Overlap;
            end = Math.Max(end, item.End);
            Traits |= TraitsOf.Kind(item.Kind) | (item.IsCustomerVoice ? Traits.CustomerVoice : Traits.None);
            ReadDuty(items, i);
            if (item.IsRoom) ReadRoom(item, i, ref reach, comfortPause);
        }
    }

    /// <param name="reach">Until when the room has been counted: parallel minutes count once.</param>
    private void ReadRoom(in TimedItem item, int index, ref int reach, int comfortPause)
    {
        FirstRoom = Math.Min(FirstRoom, item.Start);
        LastRoomStart = item.Start;
        if (item.Start < Evening) ContentEnd = Math.Max(ContentEnd, item.End);
        _runs.Add(item.Start, item.End, index, item.Inferred);
        if (item.Minutes == 0) return;
        RoomMinutes += Math.Max(0, item.End - Math.Max(item.Start, reach));
        reach = Math.Max(reach, item.End);
        HasCoarse |= item.IsCoarse;
        if (!item.IsCoarse || comfortPause == PlanReading.VirtualPause) AddToBlocks(item, index);
    }

    private void ReadDuty(ReadOnlySpan<TimedItem> items, int index)
    {
        ref readonly var item = ref items[index];
        if (item.Kind == ItemKind.Break) LongestBreak = Math.Max(LongestBreak, item.Minutes);
        if (!item.IsDuty) return;
        if (LastDuty < 0 || item.End > items[LastDuty].End) LastDuty = index;
        if (FirstDuty < 0 && !Meals.IsBreakfast(item)) FirstDuty = index;
    }

    private void AddToBlocks(in TimedItem item, int index)
    {
        if (item.Item.InternalBreaks == 0)
        {
            _blocks.Add(item.Start, item.End, index, item.Inferred);
            return;
        }

        var piece = item.Minutes / (item.Item.InternalBreaks + 1);
        _blocks.Add(item.Start, item.Start + piece, index, item.Inferred);
        _blocks.Cut();
        _blocks.Add(item.End - piece, item.End, index, item.Inferred);
    }

    /// <summary>Merges intervals that arrive in the order of their starts.</summary>
    private struct RunList
    {
        private RoomBlock[]? _blocks;
        private int _count;
        private int _gap;
        private bool _cut;

        public void Begin(int gap) => (_count, _gap, _cut) = (0, gap, true);

        public void Add(int start, int end, int index, bool inferred)
        {
            if (!_cut && start - _blocks![_count - 1].End < _gap)
            {
                ref var last = ref _blocks[_count - 1];
                last = new(last.Start, Math.Max(last.End, end), last.First, index, end >= last.End ? inferred : last.Inferred);
                return;
            }

            if (_blocks is null) _blocks = new RoomBlock[4];
            else if (_count == _blocks.Length) Array.Resize(ref _blocks, _count * 2);
            _blocks[_count++] = new(start, end, index, index, inferred);
            _cut = false;
        }

        public void Cut() => _cut = true;

        public readonly ReadOnlySpan<RoomBlock> AsSpan() => _blocks.AsSpan(0, _count);
    }
}
