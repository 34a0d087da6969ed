using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Details;

/// <summary>The details of one item beside its texts: choices, roles, length, findings, neighbours, who is there.</summary>
public sealed class DrawerTests : DrawerTest
{
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
        using var theirs = await OpenAsync(plan, SamplePeople.Orla);
        foreach (var one in new[] { state, theirs }) one.Listen(change => { change(); return Task.CompletedTask; });
        state.Open(Talk);
        theirs.Selected = Talk;

        var drawer = RenderDrawer(state);

        Assert.Equal("Orla is here", drawer.Find(".others").TextContent);
        Assert.Equal(new Dictionary<ItemId, string> { [Talk] = "Maeve" }, theirs.Others);
        theirs.Dispose();
        Assert.Empty(state.Others);
    }
}
