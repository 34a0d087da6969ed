using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Plans and edits of every shape, the same for the same seed. Tests print the seed.</summary>
public sealed class RandomPlans(int seed)
{
    private readonly Random _random = new(seed);
    private int _last;

    public int Seed => seed;

    public GatheringPlan Plan(int items = 24, int days = 3)
    {
        var audiences = Pick(0, 2, i => new Audience(new($"a{i}"), i == 0 ? "hosts" : $"customers {i}"));
        var tracks = Pick(0, 2, i => new Track(new($"t{i}"), $"Track {i}"));
        var rooms = Pick(1, 3, i => new Room(new($"r{i}"), $"Room {i}", 10 * (i + 1)));
        var header = new PlanHeader("Random gathering", One(Enum.GetValues<GatheringProfile>()))
        {
            DayCount = days,
            StartDate = Chance(80) ? new DateOnly(2027, 6, 8) : null,
            TimeZone = Chance(80) ? "Europe/Dublin" : null,
            RemoteZones = Chance(30) ? ["America/New_York", "Asia/Kolkata"] : [],
        };
        var all = Enumerable.Range(0, items).Select(_ => Item(days, audiences, tracks, rooms));
        return new RandomReadiness(seed).Around(GatheringPlan.Of(new(new Guid(seed, 0, 0, new byte[8])), header, all, tracks, audiences, rooms));
    }

    /// <summary>An edit that may or may not fit the plan.</summary>
    public PlanEdit Edit(GatheringPlan plan)
    {
        var item = plan.Items.Count == 0 || Chance(3) ? new ItemId("nobody") : plan.Items.AsSpan()[_random.Next(plan.Items.Count)].Id;
        return _random.Next(20) switch
        {
            0 or 1 => new AddItem(Item(plan.Header.DayCount, [.. plan.Audiences], [.. plan.Tracks], [.. plan.Rooms]), Chance(50)),
            2 => new RemoveItem(item, Chance(50)),
            3 or 4 or 5 => new MoveItem(item, _random.Next(plan.Header.DayCount), Start(), Chance(50)),
            6 or 7 => new ResizeItem(item, _random.Next(0, 40) * 5, One([ItemEdge.End, ItemEdge.Start]), Chance(50)),
            8 => new RetitleItem(item, $"Title {_random.Next(100)}"),
            9 => new ChangeKind(item, One(Enum.GetValues<ItemKind>())),
            10 => new SetMark(item, One(Enum.GetValues<ItemMark>()), Chance(50)),
            11 => new AssignTrack(item, plan.Tracks.Count > 0 && Chance(70) ? One([.. plan.Tracks]).Id : null),
            12 => new AssignAudience(item, plan.Audiences.Count > 0 && Chance(70) ? One([.. plan.Audiences]).Id : null),
            13 => new AssignRoom(item, plan.Rooms.Count > 0 && Chance(70) ? One([.. plan.Rooms]).Id : null),
            14 => new ChangeDetail(item, One(Enum.GetValues<ItemDetail>()), Chance(70) ? $"Text {_random.Next(100)}" : null),
            15 => new ParkItem(item),
            16 => new SplitItem(item, _random.Next(0, 60), _random.Next(0, 3) * 15, NewId(), NewId()),
            17 => new ShiftDay(_random.Next(plan.Header.DayCount), new PlanTime(_random.Next(0, 1200)), _random.Next(-12, 12) * 10),
            18 => new SetPurpose($"Purpose {_random.Next(10)}"),
            _ => new Batch("Two at once", [new RetitleItem(item, $"Batch {_random.Next(100)}"), new SetMark(item, ItemMark.Optional, Chance(50))]),
        };
    }

    public ItemId NewId() => new($"x{seed}-{++_last:0000}");

    private AgendaItem Item(int days, IReadOnlyList<Audience> audiences, IReadOnlyList<Track> tracks, IReadOnlyList<Room> rooms)
    {
        var start = Start();
        return new(NewId(), $"Item {_last}", One(Enum.GetValues<ItemKind>()))
        {
            Day = Chance(4) ? null : _random.Next(days),
            Start = Chance(4) ? null : start,
            End = Chance(4) ? null : new PlanTime(start.Minutes + (Chance(3) ? -5 * _random.Next(0, 10) : 5 * _random.Next(1, 30))),
            EndInferred = Chance(5),
            Optional = Chance(15),
            Pinned = Chance(5),
            CustomerVoice = Chance(8),
            Briefing = Chance(4),
            Debrief = Chance(4),
            Track = tracks.Count > 0 && Chance(40) ? One(tracks).Id : null,
            Audience = audiences.Count > 0 && Chance(30) ? One(audiences).Id : null,
            Room = rooms.Count > 0 && Chance(40) ? One(rooms).Id : null,
            Mode = Chance(15) ? One(Enum.GetValues<TalkMode>()) : null,
            SpeakerOrigin = Chance(10) ? One(Enum.GetValues<SpeakerOrigin>()) : null,
            MealService = Chance(20) ? One(Enum.GetValues<MealService>()) : null,
            InternalBreaks = Chance(4) ? _random.Next(1, 4) : 0,
            Goal = Chance(50) ? "A goal" : null,
            Method = Chance(20) ? "Debate at tables" : null,
            Owner = Chance(20) ? "Maeve" : null,
        };
    }

    private PlanTime Start() => new(300 + (_random.Next(0, 190) * 5));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T One<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private List<T> Pick<T>(int least, int most, Func<int, T> make) => [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(make)];
}
