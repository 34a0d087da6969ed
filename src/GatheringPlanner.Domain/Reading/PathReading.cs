using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// What one person can live through on one planning day: the items meant for everyone or for their audience, on no track or on the one
/// track they chose, in the order of their starts. Room figures count mandatory items only, as a union: parallel minutes once.
/// </summary>
public sealed class PathReading
{
    private readonly TimedItem[] _items;
    private readonly int _offset;
    private readonly int _count;
    private RoomBlock[] _runs = [];
    private RoomBlock[] _blocks = [];

    internal PathReading(int day, Audience? audience, Track? track, TimedItem[] items, int offset, int count, int comfortPause)
    {
        (Day, Audience, Track) = (day, audience, track);
        (_items, _offset, _count) = (items, offset, count);
        ReadRoom(comfortPause);
    }

    /// <summary>Gaps shorter than this many minutes are not gaps at all: people change seats.</summary>
    public const int Contiguous = 5;

    public int Day { get; }

    /// <summary>Null: whoever has no audience of their own that day.</summary>
    public Audience? Audience { get; }

    /// <summary>Null where the day has no tracks.</summary>
    public Track? Track { get; }

    public string Name => (Audience, Track) switch
    {
        (null, null) => "everyone",
        (null, var track) => track.Name,
        (var audience, null) => audience.Name,
        var (audience, track) => $"{audience.Name}, {track.Name}",
    };

    public ReadOnlySpan<TimedItem> Items => _items.AsSpan(_offset, _count);

    /// <summary>Room time merged over gaps under <see cref="Contiguous"/> minutes.</summary>
    public ReadOnlySpan<RoomBlock> Runs => _runs;

    /// <summary>Room time merged over comfort pauses (under 15 minutes, virtual 10), cut at breaks inside items; coarse items only before a screen.</summary>
    public ReadOnlySpan<RoomBlock> Blocks => _blocks;

    /// <summary>Minutes in the room.</summary>
    public int RoomMinutes { get; private set; }

    public bool HasCoarse { get; private set; }

    /// <summary>Start of the first mandatory room item, or <see cref="int.MaxValue"/>.</summary>
    public int FirstRoom { get; private set; } = int.MaxValue;

    /// <summary>End of the last mandatory room item that starts before 18:00, or -1: when the day's content is over.</summary>
    public int ContentEnd { get; private set; } = -1;

    public const int Evening = 18 * 60;

    /// <summary>Minutes of [<paramref name="from"/>, <paramref name="to"/>) spent in the room.</summary>
    public int RoomWithin(int from, int to)
    {
        var minutes = 0;
        foreach (var run in Runs) minutes += Math.Max(0, Math.Min(run.End, to) - Math.Max(run.Start, from));
        return minutes;
    }

    private void ReadRoom(int comfortPause)
    {
        var runs = new RunList(Contiguous);
        var blocks = new RunList(comfortPause);
        var reach = int.MinValue;
        var items = Items;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            if (!item.IsRoom) continue;
            FirstRoom = Math.Min(FirstRoom, item.Start);
            if (item.Start < Evening) ContentEnd = Math.Max(ContentEnd, item.End);
            if (item.Minutes == 0) continue;
            RoomMinutes += Math.Max(0, item.End - Math.Max(item.Start, reach));
            reach = Math.Max(reach, item.End);
            runs.Add(item.Start, item.End, i, item.Inferred);
            HasCoarse |= item.IsCoarse;
            if (!item.IsCoarse || comfortPause == PlanReading.VirtualPause) AddToBlocks(ref blocks, item, i);
        }

        _runs = runs.ToArray();
        _blocks = blocks.ToArray();
    }

    private static void AddToBlocks(ref RunList blocks, in TimedItem item, int index)
    {
        if (item.Item.InternalBreaks == 0)
        {
            blocks.Add(item.Start, item.End, index, item.Inferred);
            return;
        }

        var piece = item.Minutes / (item.Item.InternalBreaks + 1);
        blocks.Add(item.Start, item.Start + piece, index, item.Inferred);
        blocks.Cut();
        blocks.Add(item.End - piece, item.End, index, item.Inferred);
    }

    /// <summary>Merges intervals that arrive in the order of their starts.</summary>
    private struct RunList(int gap)
    {
        private RoomBlock[] _blocks = [];
        private int _count;
        private bool _cut = true;

        public void Add(int start, int end, int index, bool inferred)
        {
            if (!_cut && start - _blocks[_count - 1].End < gap)
            {
                ref var last = ref _blocks[_count - 1];
                last = new(last.Start, Math.Max(last.End, end), last.First, index, end >= last.End ? inferred : last.Inferred);
                return;
            }

            if (_count == _blocks.Length) Array.Resize(ref _blocks, Math.Max(4, _count * 2));
            _blocks[_count++] = new(start, end, index, index, inferred);
            _cut = false;
        }

        public void Cut() => _cut = true;

        public readonly RoomBlock[] ToArray() => _count == _blocks.Length ? _blocks : _blocks[.._count];
    }
}
