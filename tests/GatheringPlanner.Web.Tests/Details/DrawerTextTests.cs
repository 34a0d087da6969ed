using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Web.Components.Details;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Details;

/// <summary>The texts of one item: every field saves itself and says so, and nothing typed is lost.</summary>
public sealed class DrawerTextTests : DrawerTest
{
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
        using var theirs = await OpenAsync(plan, SamplePeople.Orla);
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
        using var theirs = await OpenAsync(plan, SamplePeople.Orla);
        var drawer = RenderDrawer(state);
        await theirs.DoAsync(new ChangeDetail(Talk, ItemDetail.Goal, "Theirs"));

        await TypeAsync(drawer, "#d-goal", "Mine");
        Draw(drawer, state);

        Assert.Matches(@"^Orla changed this field at \d\d:\d\d\. Keep their text, keep yours, or see both\.$", drawer.Find(".overtaken p").TextContent);
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
        using var theirs = await OpenAsync(plan, SamplePeople.Orla);
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
}
