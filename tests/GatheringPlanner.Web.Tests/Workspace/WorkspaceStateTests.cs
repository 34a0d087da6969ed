using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Web.Components.Workspace;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>One person's view of a live plan.</summary>
public sealed class WorkspaceStateTests : WorkspaceTest
{
    [Fact]
    public async Task The_verdict_is_worked_out_once_for_each_version()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var report = state.Report;

        Assert.Same(report, state.Report);
        await state.DoAsync(new ResizeItem(new("talk"), 90));

        Assert.NotSame(report, state.Report);
        Assert.Equal(90, state.Agenda.Items.Find(new("talk"))!.Minutes);
    }

    [Fact]
    public async Task Fixes_are_tried_once_for_each_version_of_a_finding()
    {
        using var state = await OpenAsync(Plan(Item("one", "09:00", 60), Item("two", "10:10", 60)));
        var finding = state.Report.Findings.First(x => x.Rule.Id == "QT-BREAK-MIN");

        var offers = state.OffersFor(finding);

        Assert.NotEmpty(offers);
        Assert.Same(offers, state.OffersFor(finding));
    }

    [Fact]
    public async Task A_change_is_said_in_the_edits_own_words()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));

        Assert.True(await state.DoAsync(new ResizeItem(new("talk"), 90)));

        Assert.Equal(("Lengthened “talk” to 1 h 30", false, Keeping.Saved), (state.Said, state.IsRefusal, state.Keeping));
        Assert.NotNull(state.SavedAt);
        Assert.Equal("Lengthened “talk” to 1 h 30", state.History.Undo);
    }

    [Fact]
    public async Task Undo_is_offered_beside_the_words_of_ones_own_change_and_nowhere_else()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        await state.DoAsync(new RemoveItem(new("talk")));
        Assert.True(state.OffersUndo);

        await state.DoAsync(new RemoveItem(new("talk")));
        Assert.False(state.OffersUndo, "a refusal");
        await state.UndoAsync();
        Assert.False(state.OffersUndo, "what was undone");
    }

    [Fact]
    public async Task A_refused_change_says_why_and_counts_as_saved()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60) with { Pinned = true }));

        Assert.False(await state.DoAsync(new MoveItem(new("talk"), 0, new(600))));

        Assert.Equal(("“talk” is pinned. Unpin it first.", true, Keeping.Saved), (state.Said, state.IsRefusal, state.Keeping));
    }

    [Fact]
    public async Task What_could_not_be_saved_is_never_shown()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        Store.SavesToFail = 5;

        Assert.False(await state.DoAsync(new RetitleItem(new("talk"), "Lost")));

        Assert.Equal((Keeping.NotSaved, true, "talk"), (state.Keeping, state.IsRefusal, state.Agenda.Items.Find(new("talk"))!.Title));
    }

    [Fact]
    public async Task A_colleagues_change_arrives_and_names_them()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var mine = await OpenAsync(plan);
        using var theirs = await OpenAsync(plan, SamplePeople.Orla);
        var arrived = new TaskCompletionSource();
        mine.Listen(change =>
        {
            change();
            if (mine.Plan.Revision > 1) arrived.TrySetResult();
            return Task.CompletedTask;
        });
        mine.Selected = new("talk");

        await theirs.DoAsync(new RetitleItem(new("talk"), "Keynote"));
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal("Orla: Renamed “talk” to “Keynote”", mine.Said);
        Assert.Equal("talk", mine.Selected?.Value);
        Assert.Equal("Keynote", mine.Agenda.Items.Find(new("talk"))!.Title);
    }

    [Fact]
    public async Task Who_closes_the_page_is_no_longer_here()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var mine = await OpenAsync(plan);
        mine.Listen(change => Task.Run(change));
        var theirs = await OpenAsync(plan, SamplePeople.Orla);
        theirs.Listen(change => Task.Run(change));
        Assert.Equal(["Maeve", "Orla"], mine.Here.Select(x => x.Name));

        theirs.Dispose();

        Assert.Equal(["Maeve"], mine.Here.Select(x => x.Name));
    }

    [Fact]
    public async Task An_item_that_is_gone_is_no_longer_selected()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        state.Selected = new("talk");

        await state.DoAsync(new RemoveItem(new("talk")));

        Assert.Null(state.Selected);
    }

    [Fact]
    public async Task Undo_and_redo_take_the_persons_own_step_back_and_forth()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        await state.DoAsync(new RetitleItem(new("talk"), "Keynote"));

        await state.UndoAsync();
        Assert.Equal("talk", state.Agenda.Items.Find(new("talk"))!.Title);
        await state.RedoAsync();
        Assert.Equal("Keynote", state.Agenda.Items.Find(new("talk"))!.Title);
    }
}
