using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Publishing;

public sealed class EditJsonTests
{
    private static readonly ItemId Item = new("i1");

    private static readonly AgendaItem FullItem = new(new ItemId("new"), "Panel “one” 👩🏽‍💻", ItemKind.Panel)
    {
        Day = 1, Start = PlanTime.At(23), End = PlanTime.At(25, 30), Optional = true, Track = new TrackId("t"), Room = new RoomId("r"),
        Mode = TalkMode.HostTalk, SetUp = RoomSetUp.UShape, Instructions = "Listen", Materials = "Pens", InternalBreaks = 2, Goal = "Agree\non one thing",
    };

    private static readonly Waiver Accepted =
        new(new WaiverId("w"), "QT-START", 1, [Item, new("i2")], "Maeve", "The ferry lands at eight.", new DateOnly(2026, 9, 1), null);

    /// <summary>One example or more of every edit there is.</summary>
    private static readonly PlanEdit[] Examples =
    [
        new AcceptFinding(Accepted),
        new AddItem(FullItem, Ripple: false),
        new AdoptDifference(Difference(), "shorter mornings"),
        new ArrangeRoom(Item, RoomSetUp.RoundsOfSix),
        new AssignAudience(Item, null),
        new AssignRoom(Item, new RoomId("r")),
        new AssignTrack(Item, new TrackId("t")),
        new Batch("Fix the morning", [new MoveItem(Item, 0, PlanTime.At(9)), new Batch("Inner", [new RemoveItem(Item)])]),
        new ChangeDetail(Item, ItemDetail.Owner, null),
        new ChangeDetail(Item, ItemDetail.Instructions, "Start from an insight.", ""),
        new ChangeKind(Item, ItemKind.Workmeal),
        new CloseGaps(1),
        new Declare(Declaration.HealsARift, On: true),
        new DuplicateDay(0, 2, new ItemId("copy")),
        new DuplicateItem(Item, new ItemId("copy"), 1, PlanTime.At(14), Ripple: true),
        new MergeItems(Item, new ItemId("i2")),
        new MoveItem(Item, 2, PlanTime.At(25, 30), Ripple: true),
        new MoveItems([Item, new ItemId("i2")], -15, 1),
        new ParkItem(Item),
        new PlaceItem(Item, 1, PlanTime.At(14), Ripple: false),
        new PutAudience(new Audience(new AudienceId("a"), "Customers")),
        new PutRoom(new Room(new RoomId("r"), "Garden", 12)),
        new PutRoom(new Room(new RoomId("r"), "Garden")),
        new PutTrack(new Track(new TrackId("t"), "Technical")),
        new ReflowDay(1, 20, new ItemId("break")),
        new RemoveAudience(new AudienceId("a")),
        new RemoveItem(Item, Ripple: true),
        new RemoveRoom(new RoomId("r")),
        new RemoveTrack(new TrackId("t")),
        new RenameGathering("Autumn"),
        new ResizeItem(Item, 45, ItemEdge.Start, Ripple: true),
        new RetitleItem(Item, "שלום"),
        new RetitleItem(Item, "שלום", "Lunch"),
        new RevertDifference(Difference(), "Undid: everything"),
        new SetDayCount(3),
        new SetFormat(Item, SessionFormat.GroupInterview),
        new SetHourCost(85),
        new SetMark(Item, ItemMark.CustomerVoice, On: true),
        new SetMealService(Item, MealService.Buffet),
        new SetMode(Item, TalkMode.CustomerTalk),
        new SetOrganisation("Logistics", null, "Europe"),
        new SetPlace(null),
        new SetProfile(GatheringProfile.ExecRetreat),
        new SetPurpose("Listen."),
        new SetSpeakerOrigin(Item, SpeakerOrigin.External),
        new SetStartDate(new DateOnly(2026, 10, 24)),
        new SetTimeZone("Europe/Dublin"),
        new ShiftDay(1, PlanTime.At(13), -15),
        new SplitItem(Item, 45, 15, new ItemId("second"), new ItemId("pause")),
        new SwapDays(0, 2),
        new WithdrawAcceptance(new WaiverId("w")),
        .. AnyParts.Edits(),
    ];

    public static IEnumerable<object[]> Numbered => Examples.Select((edit, index) => new object[] { index, NameOf(edit) });

    private static string NameOf(PlanEdit edit) => edit.GetType() is { IsGenericType: true } type
        ? type.Name[..type.Name.IndexOf("Part", StringComparison.Ordinal)] + type.GetGenericArguments()[0].Name
        : edit.GetType().Name;

    [Fact]
    public void Every_edit_has_an_example()
    {
        var edits = typeof(PlanEdit).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PlanEdit)) && type is { IsAbstract: false, IsGenericType: false });

        Assert.Empty(edits.Except(Examples.Select(edit => edit.GetType())));
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Edit_comes_back_equal(int number, string name)
    {
        var edit = Examples[number];

        var json = EditJson.Write(edit);

        Assert.StartsWith($$"""{"type":"{{char.ToLowerInvariant(name[0])}}{{name[1..]}}",""", json);
        Assert.Equal(new ReadableEdit(edit), EditJson.ReadJournal(json));
    }

    [Fact]
    public void Edit_looks_as_the_format_says()
    {
        var edit = new Batch("Tidy", [new MoveItem(Item, 0, PlanTime.At(25, 30)), new ResizeItem(Item, 45, ItemEdge.Start), new AssignRoom(Item, null)]);

        Assert.Equal(
            """{"type":"batch","name":"Tidy","edits":[{"type":"moveItem","day":0,"start":"25:30","ripple":false,"item":"i1"},{"type":"resizeItem","minutes":45,"edge":"start","ripple":false,"item":"i1"},{"type":"assignRoom","room":null,"item":"i1"}]}""",
            EditJson.Write(edit));
    }

    [Fact]
    public void Derived_facts_and_what_is_not_set_are_not_written() =>
        Assert.Equal(
            """{"type":"addItem","item":{"id":"x","title":"X","kind":"break","endInferred":false,"optional":false,"pinned":false,"customerVoice":false,"briefing":false,"debrief":false,"hostsListen":false,"mixedGroups":false,"internalBreaks":0},"ripple":true}""",
            EditJson.Write(new AddItem(new AgendaItem(new ItemId("x"), "X", ItemKind.Break))));

    [Fact]
    public void Fields_may_come_in_any_order_and_the_optional_ones_not_at_all() =>
        Assert.Equal(
            new ReadableEdit(new MoveItem(Item, 0, PlanTime.At(9))),
            EditJson.Read("""{"start":"09:00","day":0,"item":"i1","type":"moveItem"}"""));

    [Theory]
    [InlineData("", "$", "This is not valid JSON.")]
    [InlineData("{", "$", "This is not valid JSON.")]
    [InlineData("null", "$", "An edit is a JSON object.")]
    [InlineData("[]", "$", "An edit is a JSON object.")]
    [InlineData("{}", "$.type", "An edit needs a “type”, such as “moveItem”.")]
    [InlineData("""{"type":7}""", "$.type", "An edit needs a “type”, such as “moveItem”.")]
    [InlineData("""{"type":"fly"}""", "$.type", "There is no edit called “fly”.")]
    [InlineData("""{"type":"revertDifference","difference":{},"name":""}""", "$.type", "There is no edit called “revertDifference”.")]
    [InlineData("""{"type":"adoptDifference","difference":{},"name":""}""", "$.type", "There is no edit called “adoptDifference”.")]
    [InlineData("""{"type":"moveItem","item":"i1","start":"09:00"}""", "$.day", "The field “day” is missing.")]
    [InlineData("""{"type":"setDayCount","days":3,"weeks":1}""", "$.weeks", "There is no field “weeks” here.")]
    [InlineData("""{"type":"setDayCount","days":3,"days":4}""", "$.days", "The field “$.days” cannot be read.")]
    [InlineData("""{"type":"setDayCount","days":"3"}""", "$.days", "The field “$.days” cannot be read.")]
    [InlineData("""{"type":"setDayCount","days":99999999999}""", "$.days", "The field “$.days” cannot be read.")]
    [InlineData("""{"type":"moveItem","item":"i1","day":0,"start":"9:00"}""", "$.start", "The field “$.start” cannot be read.")]
    [InlineData("""{"type":"moveItem","item":"i1","day":0,"start":"09:60"}""", "$.start", "The field “$.start” cannot be read.")]
    [InlineData("""{"type":"moveItem","item":"i1","day":0,"start":"999:00"}""", "$.start", "The field “$.start” cannot be read.")]
    [InlineData("""{"type":"parkItem","item":""}""", "$.item", "The field “$.item” cannot be read.")]
    [InlineData("""{"type":"parkItem","item":"a\u0000"}""", "$.item", "The field “$.item” cannot be read.")]
    [InlineData("""{"type":"parkItem","item":"\ud800"}""", "$.item", "The field “$.item” cannot be read.")]
    [InlineData("""{"type":"parkItem","item":null}""", "$.item", "The field “$.item” cannot be read.")]
    [InlineData("""{"type":"setPurpose","purpose":null}""", "$.purpose", "The field “$.purpose” cannot be read.")]
    [InlineData("""{"type":"changeKind","item":"i1","kind":"party"}""", "$.kind", "The field “$.kind” cannot be read.")]
    [InlineData("""{"type":"changeKind","item":"i1","kind":3}""", "$.kind", "The field “$.kind” cannot be read.")]
    [InlineData("""{"type":"batch","name":"","edits":7}""", "$.edits", "The edits of a batch are a JSON array.")]
    [InlineData("""{"type":"batch","name":"","edits":[null]}""", "$.edits[0]", "An edit is a JSON object.")]
    [InlineData("""{"type":"batch","name":"","edits":[{"type":"parkItem"}]}""", "$.edits[0].item", "The field “item” is missing.")]
    [InlineData("""{"type":"addItem","item":{"id":"x","title":"X"}}""", "$.item", "The field “$.item” cannot be read.")]
    public void What_is_not_an_edit_is_answered_with_the_field_and_a_sentence(string json, string field, string reason) =>
        Assert.Equal(new UnreadableEdit(reason, field), EditJson.Read(json));

    [Fact]
    public void Deep_nesting_is_unreadable_and_harmless()
    {
        const int Depth = 5000;
        var json = string.Concat(Enumerable.Repeat("""{"type":"batch","name":"","edits":[""", Depth)) + string.Concat(Enumerable.Repeat("]}", Depth));

        Assert.IsType<UnreadableEdit>(EditJson.Read(json));
    }

    private static PlanDifference Difference()
    {
        var before = GatheringPlan.Of(
            new PlanId(Guid.Empty), new PlanHeader("Before", GatheringProfile.Cab) { RemoteZones = ["Asia/Kolkata"], DayCount = 3 },
            [new AgendaItem(new ItemId("gone"), "Gone", ItemKind.Break), new AgendaItem(new ItemId("kept"), "Kept", ItemKind.Break)]);
        var after = GatheringPlan.Of(
            before.Id, before.Header with { Title = "After", StartDate = new DateOnly(2026, 1, 1) }, [FullItem, new AgendaItem(new ItemId("kept"), "Kept", ItemKind.Meal)],
            [new Track(new TrackId("t"), "T")], [], [new Room(new RoomId("r"), "R", 3)], [Accepted]);
        return PlanDifference.Between(before, after);
    }
}
