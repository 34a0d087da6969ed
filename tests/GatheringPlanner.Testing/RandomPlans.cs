using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

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

    /// <summary>A plan with what stands around its agenda; it may be months ahead, about to begin or over at the turn of 2026 to 2027.</summary>
    public GatheringPlan Gathering(int items = 24, int days = 3) => WithPeople(Plan(items, days));

    /// <summary>An edit that may or may not fit the plan.</summary>
    public PlanEdit Edit(GatheringPlan plan)
    {
        var item = plan.Items.Count == 0 || Chance(3) ? new ItemId("nobody") : plan.Items.AsSpan()[_random.Next(plan.Items.Count)].Id;
        return _random.Next(27) switch
        {
            0 or 1 => new AddItem(Item(plan.Header.DayCount, [.. plan.Audiences], [.. plan.Tracks], [.. plan.Rooms]), Chance(50)),
            2 => new RemoveItem(item, Chance(50)),
            3 => new PlaceItem(item, _random.Next(plan.Header.DayCount), Start(), Chance(70)),
            4 or 5 => new MoveItem(item, _random.Next(plan.Header.DayCount), Start(), Chance(50)),
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
            > 19 => DayEdit(plan, item),
            _ => new Batch("Two at once", [new RetitleItem(item, $"Batch {_random.Next(100)}"), new SetMark(item, ItemMark.Optional, Chance(50))]),
        };
    }

    /// <summary>An edit of a whole day or of several items at once.</summary>
    public PlanEdit DayEdit(GatheringPlan plan) => DayEdit(plan, Some(plan));

    private PlanEdit DayEdit(GatheringPlan plan, ItemId item)
    {
        var day = _random.Next(plan.Header.DayCount);
        return _random.Next(7) switch
        {
            0 => new CloseGaps(day),
            1 => new ReflowDay(day, _random.Next(1, 9) * 5, NewId()),
            2 => new SwapDays(day, _random.Next(plan.Header.DayCount)),
            3 => new DuplicateDay(day, Chance(50) ? plan.Header.DayCount : _random.Next(plan.Header.DayCount), NewId()),
            4 => new MoveItems([item, Some(plan), Some(plan)], _random.Next(-12, 12) * 5, Chance(70) ? 0 : _random.Next(-1, 2)),
            5 => new DuplicateItem(item, NewId(), day, Start(), Chance(50)),
            _ => new MergeItems(item, Some(plan)),
        };
    }

    public ItemId NewId() => new($"x{seed}-{++_last:0000}");

    private GatheringPlan WithPeople(GatheringPlan plan)
    {
        if (Chance(20)) return plan;
        var header = plan.Header with
        {
            StartDate = plan.Header.StartDate is null ? null : One([new DateOnly(2027, 6, 8), new DateOnly(2027, 1, 8), new DateOnly(2026, 12, 20)]),
            Declared = Chance(40) ? [Declaration.HealsARift] : [],
            Industry = "Banking",
            Region = "Europe",
        };
        plan = plan.Next(header: header, items: Keyed<ItemId, AgendaItem>.Of(plan.Items.Select(Held)));
        foreach (var person in Pick(0, 8, i => Person(i, plan))) plan = plan.With(person);
        foreach (var role in Pick(0, 6, i => new Assignment(new($"r{i}"), Some(plan), new($"p{_random.Next(8)}"), One(Enum.GetValues<SessionRole>())))) plan = plan.With(role);
        foreach (var speaker in Pick(0, 3, i => Speaker(i, plan))) plan = plan.With(speaker);
        foreach (var insight in Pick(0, 5, i => Insight(i, plan))) plan = plan.With(insight);
        if (Chance(50)) plan = plan.With(new CustomerQuestion(new("q"), "When did we let you down?", One(Enum.GetValues<QuestionPurpose>())));
        if (Chance(50)) plan = plan.With(new SharedGoal(new("g"), "Best service in the region") { AcceptedBy = [.. plan.Audiences.Select(x => x.Id).Take(1)] });
        foreach (var action in Pick(0, 3, i => new ActionItem(new($"t{i}"), $"Try idea {i}") { Owner = Chance(50) ? "Maeve" : null, RaisedBy = Chance(50) ? "A member" : null })) plan = plan.With(action);
        if (Chance(50)) plan = plan.With(new Indicator(new("k"), "Calls in a week", One(Enum.GetValues<IndicatorKind>())));
        if (Chance(50)) plan = plan.With(new Measurement(new("m"), "Did you like it?", EvaluationLevel.Reaction, 0));
        return Chance(50) ? plan.With(new PersonalCall(new("c"), "Maeve", One(Enum.GetValues<CallReason>()))) : plan;
    }

    /// <summary>In a known format, or all afternoon long.</summary>
    private AgendaItem Held(AgendaItem item) => _random.Next(50) switch
    {
        < 5 => item with { Format = One(Enum.GetValues<SessionFormat>()) },
        5 => item with { End = item.Start?.Plus(300) },
        _ => item,
    };

    private ItemId Some(GatheringPlan plan) => plan.Items.AsSpan()[_random.Next(plan.Items.Count)].Id;

    private Participant Person(int i, GatheringPlan plan) => new(new($"p{i}"), $"Person {i}")
    {
        Role = One(Enum.GetValues<ParticipantRole>()),
        Group = plan.Audiences.Count > 0 && Chance(70) ? One([.. plan.Audiences]).Id : null,
        Contact = Chance(20) ? One(Enum.GetValues<ContactRole>()) : null,
        HomeZone = Chance(50) ? One(["Asia/Tokyo", "America/New_York", "Europe/Dublin"]) : null,
        ArrivesOn = plan.Header.StartDate?.AddDays(_random.Next(-1, 2)),
        ArrivesAt = Chance(50) ? Start() : null,
        LeavesOn = plan.Header.StartDate?.AddDays(_random.Next(1, 3)),
        Confirmed = Chance(80),
        Remote = Chance(20),
        Diet = Chance(60) ? One(["", "vegan"]) : null,
        AccessNeed = Chance(60) ? One(["", "a ramp"]) : null,
        MovesSlowly = Chance(20),
    };

    private Speaker Speaker(int i, GatheringPlan plan) => new(new($"s{i}"), $"Speaker {i}")
    {
        Industry = "Banking",
        Region = Chance(70) ? "Europe" : "Asia",
        ClientChallenge = Chance(50) ? "Fees" : null,
        BriefedOn = Chance(50) ? new DateOnly(2026, 11, 1) : null,
        Remote = Chance(50),
        Items = Chance(50) ? [Some(plan)] : [],
    };

    private Insight Insight(int i, GatheringPlan plan) => new(new($"v{i}"), $"Change {i}")
    {
        Customer = "C1",
        Contact = Chance(50) ? One(Enum.GetValues<ContactRole>()) : null,
        Since = Chance(70) ? new DateOnly(2026, _random.Next(1, 13), 1) : null,
        Source = "A visit",
        Items = [.. plan.Items.Where(x => x.CustomerVoice && Chance(60)).Select(x => x.Id)],
    };

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
