using System.Globalization;
using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Plans that use whatever a plan can hold.</summary>
internal static class SamplePlans
{
    public static readonly DateTimeOffset Noon = new(2026, 9, 14, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Texts = ["Lunch", "naïve – “quoted” 'single'", "👩🏽‍💻 workshop", "שלום עולם", "line one\nline two", "Robert'); DROP TABLE \"Plans\";--", "{\"json\":1}", "100 % _like_"];

    /// <summary>Every field of every part has a value of its own.</summary>
    public static GatheringPlan Full(PlanId? id = null) => AnyParts.AddAll(Agenda(id ?? NewId()));

    private static GatheringPlan Agenda(PlanId id) => GatheringPlan.Of(
        id,
        new PlanHeader("Autumn days", GatheringProfile.CoDesign)
        {
            Purpose = "Meet. Listen.\nDecide.",
            TimeZone = "Europe/Dublin",
            StartDate = new DateOnly(2026, 10, 24),
            DayCount = 3,
            Place = "Kinsale",
            RemoteZones = ["America/New_York", "Asia/Kolkata"],
            Declared = [Declaration.HealsARift, Declaration.NoTravel],
            Industry = "Logistics",
            Function = "Operations",
            Region = "Europe",
            HourCost = 85,
        },
        [FullItem, new AgendaItem(new ItemId("bare"), "Bare", ItemKind.Break)],
        [new Track(new TrackId("t"), "Technical")],
        [new Audience(new AudienceId("a"), "Customers") { Kind = GroupKind.Customers, Size = 12 }],
        [new Room(new RoomId("r"), "Blue room", 12), new Room(new RoomId("s"), "Garden")],
        [new Waiver(new WaiverId("w"), "QT-START", 1, [new ItemId("full"), new ItemId("bare")], "Maeve", "The ferry lands at eight.", new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 30)) { Accepted = [AcceptedItem.Of(FullItem)], Subjects = ["The buffet"] }]);

    public static AgendaItem FullItem { get; } = new(new ItemId("full"), "Customer panel", ItemKind.Panel)
    {
        Day = 2,
        Start = PlanTime.At(23, 30),
        End = PlanTime.At(25, 15),
        EndInferred = true,
        Optional = true,
        Pinned = true,
        CustomerVoice = true,
        Briefing = true,
        Debrief = true,
        HostsListen = true,
        MixedGroups = true,
        Format = SessionFormat.HostQuestions,
        Track = new TrackId("t"),
        Audience = new AudienceId("a"),
        Room = new RoomId("r"),
        SetUp = RoomSetUp.Boardroom,
        Instructions = "Start each group\nfrom an insight.",
        Materials = "Flip charts, “thick” pens",
        Mode = TalkMode.CustomerTalk,
        SpeakerOrigin = SpeakerOrigin.External,
        MealService = MealService.Family,
        InternalBreaks = 2,
        Goal = "Three questions answered",
        Method = "Fishbowl",
        Owner = "Tomas",
        Note = "Bring water.",
    };

    public static PlanId NewId() => new(Guid.NewGuid());

    public static GatheringPlan Any(Random random, PlanId id)
    {
        var rooms = Many(random, 3, n => new Room(new RoomId($"r{n}"), Text(random), Maybe(random, random.Next(1, 500))));
        var tracks = Many(random, 3, n => new Track(new TrackId($"t{n}"), Text(random)));
        var audiences = Many(random, 3, n => new Audience(new AudienceId($"a{n}"), Text(random)));
        var header = new PlanHeader(Text(random), Any<GatheringProfile>(random))
        {
            Purpose = Text(random),
            TimeZone = random.Next(2) == 0 ? null : "Pacific/Apia",
            StartDate = Maybe(random, DateOnly.FromDayNumber(random.Next(700_000, 750_000))),
            DayCount = random.Next(4, 60),
            Place = TextOrNull(random),
            RemoteZones = [.. Many(random, 3, n => $"Zone/{n}")],
            Declared = [.. Many(random, 3, n => (Declaration)n)],
            HourCost = Maybe(random, random.Next(200)),
        };
        var plan = GatheringPlan.Of(
            id, header, Many(random, 40, n => AnyItem(random, $"i{n}", tracks, audiences, rooms)), tracks, audiences, rooms, Many(random, 4, n => AnyWaiver(random, $"w{n}")));
        return AnyParts.AddAll(plan, random.Next(4));
    }

    /// <summary>The save that turns a stored plan into another version.</summary>
    public static PlanSave Save(StoredPlan stored, GatheringPlan next, Guid? commandId = null) => new(
        next, stored.Revision, PlanDifference.Between(stored.Plan, next), Entry(stored.Revision + 1, commandId), new Scorecard(1, 2, 3, 4, next.Items.Count));

    public static JournalEntry Entry(int revision, Guid? commandId = null) => new(
        commandId ?? Guid.NewGuid(), SamplePeople.Maeve.Id, SamplePeople.Maeve.Name, Noon.AddMinutes(revision), $"Made revision {revision}", "{}", revision);

    public static async Task<StoredPlan> CreateAsync(this IPlanStore store, GatheringPlan plan)
    {
        Assert.IsType<Saved>(await store.CreateAsync(plan, new Scorecard(0, 0, 0, 0, plan.Items.Count), Entry(1), SamplePeople.Standing));
        return new(plan, 1);
    }

    private static AgendaItem AnyItem(Random random, string id, Track[] tracks, Audience[] audiences, Room[] rooms) => new(new ItemId(id), Text(random), Any<ItemKind>(random))
    {
        Day = Maybe(random, random.Next(4)),
        Start = Maybe(random, new PlanTime(random.Next(PlanTime.LastStart))),
        End = Maybe(random, new PlanTime(random.Next(PlanTime.Latest))),
        EndInferred = random.Next(2) == 0,
        Optional = random.Next(2) == 0,
        Pinned = random.Next(2) == 0,
        CustomerVoice = random.Next(2) == 0,
        Briefing = random.Next(2) == 0,
        Debrief = random.Next(2) == 0,
        HostsListen = random.Next(2) == 0,
        MixedGroups = random.Next(2) == 0,
        Format = Maybe(random, Any<SessionFormat>(random)),
        Track = tracks.Length == 0 ? null : Maybe(random, tracks[random.Next(tracks.Length)].Id),
        Audience = audiences.Length == 0 ? null : Maybe(random, audiences[random.Next(audiences.Length)].Id),
        Room = rooms.Length == 0 ? null : Maybe(random, rooms[random.Next(rooms.Length)].Id),
        SetUp = Maybe(random, Any<RoomSetUp>(random)),
        Instructions = TextOrNull(random),
        Materials = TextOrNull(random),
        Mode = Maybe(random, Any<TalkMode>(random)),
        SpeakerOrigin = Maybe(random, Any<SpeakerOrigin>(random)),
        MealService = Maybe(random, Any<MealService>(random)),
        InternalBreaks = random.Next(3),
        Goal = TextOrNull(random),
        Method = TextOrNull(random),
        Owner = TextOrNull(random),
        Note = TextOrNull(random),
    };

    private static Waiver AnyWaiver(Random random, string id) => new(
        new WaiverId(id), "QT-" + random.Next(9).ToString(CultureInfo.InvariantCulture), Maybe(random, random.Next(4)),
        [.. Many(random, 3, n => new ItemId($"i{n}"))], Text(random), Text(random), DateOnly.FromDayNumber(740_000), Maybe(random, DateOnly.FromDayNumber(740_100)));

    private static T[] Many<T>(Random random, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, most + 1).Where(_ => random.Next(3) > 0).Select(make)];

    private static T Any<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(2) == 0 ? null : value;

    private static string? TextOrNull(Random random) => random.Next(2) == 0 ? null : Text(random);

    private static string Text(Random random)
    {
        var text = new StringBuilder(Texts[random.Next(Texts.Length)]);
        for (var i = random.Next(5); i > 0; i--) text.Append(new Rune(random.Next(0x20, 0xD7FF) is var rune && Rune.IsControl(new Rune(rune)) ? 'x' : rune));
        return text.ToString();
    }
}
