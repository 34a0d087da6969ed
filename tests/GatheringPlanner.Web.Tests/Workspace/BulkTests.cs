using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>Several items at once: every button is one step, and only what was set changes.</summary>
public sealed class BulkTests : WorkspaceTest
{
    private static readonly ItemId[] Both = [new("talk"), new("work")];

    private static AgendaItem[] Day => [Item("talk", "09:00", 60), Item("work", "10:00", 60) with { Room = Liffey.Id }, Item("lunch", "11:00", 60, ItemKind.Meal)];

    [Theory]
    [InlineData(1, "Moved 2 items 5 min earlier", "08:55")]
    [InlineData(2, "Moved 2 items 5 min later", "09:05")]
    public async Task Earlier_and_later_move_all_of_them(int button, string step, string start)
    {
        using var state = await OpenAsync(Plan(Day));

        await Press(RenderBar(state, Both), button);

        Assert.Equal((step, start, 2), (state.History.Undo, $"{state.Agenda.Items.Find(new("talk"))!.Start}", state.Plan.Revision));
        Assert.Equal(PlanTime.At(11), state.Agenda.Items.Find(new("lunch"))!.Start);
    }

    [Fact]
    public async Task What_is_pinned_holds_all_of_them_and_says_so()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("work", "10:00", 60) with { Pinned = true }));

        await Press(RenderBar(state, Both), 2);

        Assert.Equal(("“work” is pinned. Unpin it first.", true, 1), (state.Said, state.IsRefusal, state.Plan.Revision));
    }

    [Fact]
    public async Task Parking_is_one_step_to_undo()
    {
        using var state = await OpenAsync(Plan(Day));
        var before = state.Agenda;

        await Press(RenderBar(state, Both), 3);

        Assert.Equal(("Parked 2 items", 2, 2), (state.History.Undo, state.Plan.Revision, state.Agenda.Items.Count(x => x.IsParked)));
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task Removing_leaves_nothing_selected()
    {
        using var state = await OpenAsync(Plan(Day));
        var cleared = 0;
        var bar = Render<BulkBar>(parameters => parameters.Add(x => x.State, state).Add(x => x.Chosen, Both).Add(x => x.OnClear, () => cleared++));

        await Press(bar, 4);

        Assert.Equal(("Removed 2 items", 1, 1), (state.History.Undo, state.Agenda.Items.Count, cleared));
    }

    [Fact]
    public async Task There_is_no_bar_for_one_item_and_none_for_who_may_only_read()
    {
        using var state = await OpenAsync(Plan(Day));
        using var reader = await OpenAsync(Plan(Day), SamplePeople.Aoife);

        Assert.Empty(RenderBar(state, [new("talk"), new("gone")]).FindAll("button"));
        Assert.Empty(RenderBar(reader, Both).FindAll("button"));
        Assert.Equal("2 selected", RenderBar(state, Both).Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Change_opens_the_dialog_for_all_of_them()
    {
        using var state = await OpenAsync(Plan(Day));
        var opened = "";
        Services.GetRequiredService<DialogService>().OnOpen += (title, type, _, _) => opened = $"{type.Name}: {title}";

        RenderBar(state, Both).FindAll("button")[4].Click();

        Assert.Equal("BulkDialog: Change 2 items", opened);
    }

    [Fact]
    public async Task Only_what_is_set_is_changed_as_one_step()
    {
        using var state = await OpenAsync(Plan(Day));
        var before = state.Agenda;
        var dialog = RenderDialog(state);

        dialog.Find("#bulk-kind").Change("Workshop");
        dialog.Find("#bulk-room").Change("-");
        dialog.Find("#bulk-track").Change("=green");
        dialog.Find("#bulk-pinned").Change("yes");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(
            [
                before.Items.Find(new("talk"))! with { Kind = ItemKind.Workshop, Track = Green.Id, Pinned = true },
                before.Items.Find(new("work"))! with { Kind = ItemKind.Workshop, Track = Green.Id, Pinned = true, Room = null },
            ],
            Both.Select(x => state.Agenda.Items.Find(x)!));
        Assert.Equal(("Changed 2 items", 2), (state.History.Undo, state.Plan.Revision));
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task Nothing_set_is_nothing_done_and_a_refusal_is_said()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("work", "10:00", 60) with { Day = null }));
        await RenderDialog(state).Find("form").SubmitAsync();
        Assert.Equal(1, state.Plan.Revision);

        var dialog = RenderDialog(state);
        dialog.Find("#bulk-pinned").Change("yes");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(("Only an item with a time can be pinned.", 1), (dialog.Find("[role=alert]").TextContent, state.Plan.Revision));
    }

    private static Task Press(IRenderedComponent<BulkBar> bar, int number) => bar.FindAll("button")[number - 1].ClickAsync();

    private IRenderedComponent<BulkBar> RenderBar(WorkspaceState state, ItemId[] chosen) =>
        Render<BulkBar>(parameters => parameters.Add(x => x.State, state).Add(x => x.Chosen, chosen));

    private IRenderedComponent<BulkDialog> RenderDialog(WorkspaceState state) =>
        Render<BulkDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Chosen, Both));
}
