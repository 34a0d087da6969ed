using Bunit;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

public sealed class SplitMergeDialogTests : WorkspaceTest
{
    [Fact]
    public async Task An_item_is_cut_in_half_with_a_pause_between()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 120), Item("lunch", "11:00", 60, ItemKind.Meal)));
        var dialog = RenderDialog(state);
        Assert.Equal("60", dialog.Find("#split-minutes").GetAttribute("value"));

        dialog.Find("#split-minutes").Input("50");
        dialog.Find("#split-pause").Input("15");
        Assert.Equal("Moves 1 item. Gives 1 item another length. Adds 2.", dialog.Find(".forecast .strong").TextContent);
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(
            ["09:00–09:50 talk", "09:50–10:05 Long break", "10:05–11:15 talk", "11:15–12:15 lunch"],
            state.Agenda.Items.OrderBy(x => x.Start).Select(x => $"{x.Slot} {x.Title}"));
        Assert.Equal(2, state.Plan.Revision);
    }

    [Fact]
    public async Task An_item_becomes_one_with_the_next()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("debate", "10:00", 30), Item("lunch", "11:00", 60, ItemKind.Meal)));
        var dialog = RenderDialog(state);
        Assert.Contains("Make it one with “debate”", dialog.Markup, StringComparison.Ordinal);

        dialog.Find("#split-merge").Change(true);
        Assert.Equal(["talk: 1 h\u00a0→\u00a01 h 30", "Gone: debate"], dialog.FindAll(".shifts li").Select(x => x.TextContent));
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(["11:00–12:00 lunch", "09:00–10:30 talk"], state.Agenda.Items.Select(x => $"{x.Slot} {x.Title}"));
    }

    [Fact]
    public async Task Without_a_next_item_there_is_only_splitting_and_what_does_not_fit_is_said()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var dialog = RenderDialog(state);
        Assert.Empty(dialog.FindAll("[type=radio]"));

        dialog.Find("#split-minutes").Input("60");

        Assert.Equal("Both parts need at least a minute.", dialog.Find(".forecast .note").TextContent);
        Assert.True(dialog.Find("[type=submit]").HasAttribute("disabled"));
    }

    private IRenderedComponent<SplitMergeDialog> RenderDialog(WorkspaceState state) =>
        Render<SplitMergeDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, state.Agenda.Items.Find(new("talk"))!));
}
