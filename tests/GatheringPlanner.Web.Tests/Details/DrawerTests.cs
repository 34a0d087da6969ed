using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Details;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Tests.Workspace;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Details;

/// <summary>The details of one item: every field saves itself and says so, and nothing typed is lost.</summary>
public sealed class DrawerTests : WorkspaceTest
{
    private static readonly ItemId Talk = new("talk");

    [Fact]
    public async Task A_field_that_loses_the_focus_is_saved_as_a_step_of_its_own()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var before = state.Agenda;
        var drawer = RenderDrawer(state);

        _ = drawer.Find("#d-goal").InputAsync("  Agree on one thing ");
        Assert.Null(MarkOf(drawer, "#d-goal"));
        await drawer.Find("#d-goal").BlurAsync();

        Assert.Equal(("Agree on one thing", "Saved", 2), (TalkOf(state).Goal, MarkOf(drawer, "#d-goal"), state.Plan.Revision));
        Assert.Equal("  Agree on one thing ", drawer.Find("#d-goal").GetAttribute("value"));
        await state.UndoAsync();
        Draw(drawer, state);
        Assert.Equal(before, state.Agenda);
        Assert.Equal("", drawer.Find("#d-goal").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_field_is_saved_when_nobody_types_for_a_moment_and_once()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var drawer = RenderDrawer(state);

        var first = drawer.Find("#d-method").InputAsync("Wor");
        await drawer.Find("#d-method").InputAsync("World café");
        await first;

        Assert.Equal(("World café", 2), (TalkOf(state).Method, state.Plan.Revision));
    }

    [Theory]
    [InlineData("#d-goal", ItemDetail.Goal)]
    [InlineData("#d-method", ItemDetail.Method)]
    [InlineData("#d-owner", ItemDetail.Owner)]
    [InlineData("#d-instructions", ItemDetail.Instructions)]
    [InlineData("#d-materials", ItemDetail.Materials)]
    [InlineData("#d-note", ItemDetail.Note)]
    public async Task Each_text_goes_into_its_field(string field, ItemDetail detail)
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var drawer = RenderDrawer(state);

        await TypeAsync(drawer, field, "Written");

        Assert.Equal([detail], Enum.GetValues<ItemDetail>().Where(x => ChangeDetail.Read(TalkOf(state), x) == "Written"));
    }

    [Fact]
    public async Task A_title_is_not_emptied_and_what_was_typed_stays()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var drawer = RenderDrawer(state);

        await TypeAsync(drawer, "#d-title", " ");
        Assert.Equal(("An item needs a title.", "Not saved", "talk"), (drawer.Find("[role=alert]").TextContent, MarkOf(drawer, "#d-title"), TalkOf(state).Title));

        await TypeAsync(drawer, "#d-title", "Keynote");
        Assert.Equal(("Keynote", "Saved"), (TalkOf(state).Title, MarkOf(drawer, "#d-title")));
    }

    [Fact]
    public async Task Others_edits_appear_in_fields_that_nobody_writes_in_and_leave_half_typed_text_alone()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var state = await OpenAsync(plan);
        using var theirs = await OpenAsync(plan, SamplePeople.Tomas);
        state.Listen(change => { change(); return Task.CompletedTask; });
        var drawer = RenderDrawer(state);
        var typing = drawer.Find("#d-goal").InputAsync("Half a sen");

        await theirs.DoAsync(new ChangeDetail(Talk, ItemDetail.Method, "Theirs"));
        await UntilAsync(state, 2);
        Draw(drawer, state);
        Assert.Equal(("Half a sen", "Theirs"), (drawer.Find("#d-goal").GetAttribute("value"), drawer.Find("#d-method").GetAttribute("value")));

        await typing;
        Assert.Equal(("Half a sen", "Theirs"), (TalkOf(state).Goal, TalkOf(state).Method));
    }

    [Fact]
    public async Task Who_is_overtaken_chooses_and_loses_nothing()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var state = await OpenAsync(plan);
        using var theirs = await OpenAsync(plan, SamplePeople.Tomas);
        var drawer = RenderDrawer(state);
        await theirs.DoAsync(new ChangeDetail(Talk, ItemDetail.Goal, "Theirs"));

        await TypeAsync(drawer, "#d-goal", "Mine");
        Draw(drawer, state);

        Assert.Matches(@"^Tomas changed this field at \d\d:\d\d\. Keep their text, keep yours, or see both\.$", drawer.Find(".overtaken p").TextContent);
        Assert.Equal(("Mine", "Theirs"), (drawer.Find("#d-goal").GetAttribute("value"), TalkOf(state).Goal));
        await Button(drawer, "See both").ClickAsync();
        Assert.Equal("Theirs", drawer.Find("blockquote").TextContent);
        await Button(drawer, "Keep mine").ClickAsync();
        Assert.Equal("Mine", TalkOf(state).Goal);
        Draw(drawer, state);
        Assert.Empty(drawer.FindAll(".overtaken"));
    }

    [Fact]
    public async Task Their_text_can_be_kept_instead()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var state = await OpenAsync(plan);
        using var theirs = await OpenAsync(plan, SamplePeople.Tomas);
        var drawer = RenderDrawer(state);
        await theirs.DoAsync(new ChangeDetail(Talk, ItemDetail.Goal, "Theirs"));
        await TypeAsync(drawer, "#d-goal", "Mine");
        Draw(drawer, state);

        await Button(drawer, "Keep theirs").ClickAsync();

        Assert.Equal(("Theirs", "Theirs", 2), (drawer.Find("#d-goal").GetAttribute("value"), TalkOf(state).Goal, state.Plan.Revision));
    }

    [Fact]
    public async Task What_could_not_be_saved_is_said_and_tried_again_until_it_is()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var drawer = RenderDrawer(state);
        Store.SavesToFail = 5;

        var typing = TypeAsync(drawer, "#d-goal", "Agree");
        drawer.WaitForAssertion(() => Assert.Equal("Not saved, trying again", MarkOf(drawer, "#d-goal")));
        await typing;

        Assert.Equal(("Agree", "Saved", 2), (TalkOf(state).Goal, MarkOf(drawer, "#d-goal"), state.Plan.Revision));
    }

    [Fact]
    public async Task A_text_from_before_a_reload_is_put_back_and_saved_unless_somebody_was_faster()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60) with { Goal = "Now", Method = "Same" }));
        var drawer = RenderDrawer(state);
        var keeper = drawer.FindComponents<DraftField>()[0].Instance.Keeper;

        await drawer.InvokeAsync(() => keeper.Restore("talk/Goal", "Typed before", "Earlier"));
        await drawer.InvokeAsync(() => keeper.Restore("talk/Method", "Typed before", "Same"));
        await drawer.InvokeAsync(() => keeper.Restore("gone/Method", "x", ""));

        Assert.Equal(("Now", "Typed before"), (TalkOf(state).Goal, TalkOf(state).Method));
        Assert.Equal("Typed before", drawer.Find("#d-goal").GetAttribute("value"));
        Assert.Single(drawer.FindAll(".overtaken"));
    }

    [Fact]
    public async Task Choices_and_marks_save_themselves()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var drawer = RenderDrawer(state);

        await drawer.Find("#d-room").ChangeAsync("liffey");
        await drawer.Find("#d-set-up").ChangeAsync("RoundsOfSix");
        await drawer.Find("#d-track").ChangeAsync("green");
        await drawer.Find("#d-kind").ChangeAsync("Workshop");
        await drawer.Find("#d-voice").ChangeAsync(true);
        await drawer.Find("#d-outside").ChangeAsync(true);

        var item = TalkOf(state);
        Assert.Equal(
            (Liffey.Id, RoomSetUp.RoundsOfSix, Green.Id, ItemKind.Workshop, true, SpeakerOrigin.External),
            (item.Room, item.SetUp, item.Track, item.Kind, item.CustomerVoice, item.SpeakerOrigin));
        Assert.Equal(("Saved", 7), (MarkOf(drawer, "#d-room"), state.Plan.Revision));
    }

    [Fact]
    public async Task Somebody_new_is_named_in_one_step_and_taken_off_again()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var before = state.Agenda;
        var drawer = RenderDrawer(state);

        await drawer.Find("[aria-label='Name somebody as Host']").ClickAsync();
        drawer.Find("#d-name").Input("Aoife");
        await drawer.Find(".naming button").ClickAsync();
        Draw(drawer, state);
        Assert.Equal(("Aoife", ParticipantRole.Host), state.Agenda.All<Participant>().Select(x => (x.Name, x.Role)).Single());
        Assert.Equal((Talk, SessionRole.Host), state.Agenda.All<Assignment>().Select(x => (x.Item, x.Role)).Single());

        await drawer.Find("[aria-label='Aoife is not Host']").ClickAsync();
        Assert.Empty(state.Agenda.All<Assignment>());
        await state.UndoAsync();
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task The_item_gets_longer_and_later_ones_move_along()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 90), Item("pause", "10:30", 20, ItemKind.Break), Item("work", "10:50", 85)));
        var drawer = RenderDrawer(state, "pause");
        Assert.Equal("Tue 10:30–10:50, 20 min", drawer.Find(".drawertime span").TextContent);

        await drawer.Find("[aria-label='5 minutes longer']").ClickAsync();

        Assert.Equal((25, PlanTime.At(10, 55)), (state.Agenda.Items.Find(new("pause"))!.Minutes, state.Agenda.Items.Find(new("work"))!.Start));
    }

    [Fact]
    public async Task The_items_findings_offer_their_first_way_out()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("work", "15:30", 60)));
        var finding = state.Report.Findings.First(x => x.Items.Contains(new("work")) && state.OffersFor(x).Count > 0);
        var drawer = RenderDrawer(state, "work");

        await drawer.FindAll(".founds .link").First(x => x.TextContent == state.OffersFor(finding)[0].Fix.Title).ClickAsync();

        Assert.DoesNotContain(state.Report.Findings, x => x.Rule.Id == finding.Rule.Id && x.Items == finding.Items);
    }

    [Fact]
    public async Task One_goes_from_item_to_item_of_the_day_and_copies_one()
    {
        using var state = await OpenAsync(PlanOf(2, Item("late", "11:00", 60), Item("talk", "09:00", 60), Item("other", "10:00", 60, day: 1)));
        var shown = new List<ItemId>();
        var drawer = RenderDrawer(state, show: shown.Add);

        Assert.True(drawer.Find("[aria-label='Earlier item']").HasAttribute("disabled"));
        await drawer.Find("[aria-label='Later item']").ClickAsync();
        Assert.Equal([new ItemId("late")], shown);

        await drawer.Find("[aria-label='More']").ClickAsync();
        await Button(drawer, "Duplicate it").ClickAsync();
        Assert.Equal([PlanTime.At(9), PlanTime.At(10)], state.Agenda.Items.Where(x => x.Title == "talk").Select(x => x.Start!.Value).Order());
    }

    [Fact]
    public async Task Who_may_only_read_sees_all_and_can_change_nothing()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60) with { Goal = "Agree" }), SamplePeople.Aoife);

        var drawer = RenderDrawer(state);

        Assert.All(drawer.FindAll("textarea[data-draft]"), x => Assert.True(x.HasAttribute("readonly")));
        Assert.All(drawer.FindAll("select"), x => Assert.True(x.HasAttribute("disabled")));
        Assert.Equal(["Earlier item", "Later item", "Close"], drawer.FindAll("button").Select(x => x.GetAttribute("aria-label")));
        Assert.Equal("Agree", drawer.Find("#d-goal").GetAttribute("value"));
    }

    [Fact]
    public async Task Who_changed_the_item_last_is_said()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        await state.DoAsync(new ResizeItem(Talk, 90));

        var drawer = RenderDrawer(state);

        Assert.Equal("Last change: Maeve: Lengthened “talk” to 1 h 30, just now.", drawer.Find(".lastchange").TextContent.Trim());
    }

    [Fact]
    public async Task A_colleague_at_the_same_item_is_named()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var state = await OpenAsync(plan);
        using var theirs = await OpenAsync(plan, SamplePeople.Tomas);
        foreach (var one in new[] { state, theirs }) one.Listen(change => { change(); return Task.CompletedTask; });
        state.Open(Talk);
        theirs.Selected = Talk;

        var drawer = RenderDrawer(state);

        Assert.Equal("Tomas is here", drawer.Find(".others").TextContent);
        Assert.Equal(new Dictionary<ItemId, string> { [Talk] = "Maeve" }, theirs.Others);
        theirs.Dispose();
        Assert.Empty(state.Others);
    }

    private static AgendaItem TalkOf(WorkspaceState state) => state.Agenda.Items.Find(Talk)!;

    private static string? MarkOf(IRenderedComponent<ItemDrawer> drawer, string field) =>
        drawer.Find(field).Closest(".field")!.QuerySelector(".saves")?.TextContent;

    private static async Task TypeAsync(IRenderedComponent<ItemDrawer> drawer, string field, string text)
    {
        _ = drawer.Find(field).InputAsync(text);
        await drawer.Find(field).BlurAsync();
    }

    private static IElement Button(IRenderedComponent<ItemDrawer> drawer, string text) => drawer.FindAll("button").Single(x => x.TextContent == text);

    private static async Task UntilAsync(WorkspaceState state, int revision)
    {
        for (var i = 0; i < 200 && state.Plan.Revision < revision; i++) await Task.Delay(10);
        Assert.Equal(revision, state.Plan.Revision);
    }

    private IRenderedComponent<ItemDrawer> RenderDrawer(WorkspaceState state, string item = "talk", Action<ItemId>? show = null) =>
        Render<ItemDrawer>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, state.Agenda.Items.Find(new(item)))
            .Add(x => x.Revision, state.Plan.Revision).Add(x => x.OnShow, show ?? (_ => { })));

    /// <summary>As the page does when a new version has arrived.</summary>
    private static void Draw(IRenderedComponent<ItemDrawer> drawer, WorkspaceState state, string item = "talk") =>
        drawer.Render(parameters => parameters.Add(x => x.Item, state.Agenda.Items.Find(new(item))).Add(x => x.Revision, state.Plan.Revision));
}
