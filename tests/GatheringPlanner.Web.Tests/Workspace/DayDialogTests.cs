using GatheringPlanner.Web.Wording;
using Bunit;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>A whole day changes only after one has read what would move, and as one step.</summary>
public sealed class DayDialogTests : WorkspaceTest
{
    private static AgendaItem[] Gappy => [Item("talk", "09:00", 60), Item("work", "10:10", 60), Item("lunch", "11:30", 60, ItemKind.Meal)];

    [Fact]
    public async Task What_moves_is_told_before_it_is_done_and_it_is_one_step_to_undo()
    {
        using var state = await OpenAsync(Plan(Gappy));
        var before = state.Agenda;
        var dialog = RenderDialog(state);

        Assert.Equal("Moves 2 items.", dialog.Find(".forecast .strong").TextContent);
        Assert.Equal(["work: 10:10\u00a0→\u00a010:00", "lunch: 11:30\u00a0→\u00a011:00"], dialog.FindAll(".shifts li").Select(x => x.TextContent));
        Assert.Contains("The day ends at 12:00 instead of 12:30.", dialog.Find(".forecast").TextContent, StringComparison.Ordinal);
        await dialog.Find("form").SubmitAsync();

        Assert.Equal((PlanTime.At(11), 2), (state.Agenda.Items.Find(new("lunch"))!.Start, state.Plan.Revision));
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task Breaks_of_one_length_are_foreseen_with_every_key()
    {
        using var state = await OpenAsync(Plan(Gappy));
        var dialog = RenderDialog(state);

        dialog.Find("#day-Reflow").Change(true);
        dialog.Find("#day-break").Input("30");
        Assert.Equal(["work: 10:10\u00a0→\u00a010:30", "New: Break, 10:00"], dialog.FindAll(".shifts li").Select(x => x.TextContent));

        dialog.Find("#day-break").Input("");
        Assert.Equal("Fill in what is missing to see what would happen.", dialog.Find(".forecast [role=status]").TextContent.Trim());
        Assert.True(dialog.Find("[type=submit]").HasAttribute("disabled"));

        dialog.Find("#day-break").Input("3");
        Assert.Equal("A break lasts from 5 to 120 minutes.", dialog.Find(".forecast .note").TextContent);
        Assert.True(dialog.Find("[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_day_moves_from_a_time_on()
    {
        using var state = await OpenAsync(Plan(Gappy));
        var dialog = RenderDialog(state);

        dialog.Find("#day-Shift").Change(true);
        dialog.Find("#day-from").Input("11");
        dialog.Find("#day-minutes").Input("-20");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal([PlanTime.At(11, 10), PlanTime.At(9), PlanTime.At(10, 10)], state.Agenda.Items.Select(x => x.Start!.Value));
    }

    [Fact]
    public async Task Days_swap_and_are_copied_to_a_new_day()
    {
        using var state = await OpenAsync(PlanOf(2, [.. Gappy, Item("tour", "09:30", 60, ItemKind.Activity, day: 1)]));
        var dialog = RenderDialog(state);
        dialog.Find("#day-Swap").Change(true);
        dialog.Find("#day-other").Change("1");
        Assert.Equal($"talk: 09:00\u00a0→\u00a0{DateWords.Day(state.Agenda.Header, 1)} 09:00", dialog.FindAll(".shifts li")[1].TextContent);
        await dialog.Find("form").SubmitAsync();
        Assert.Equal(1, state.Agenda.Items.Find(new("talk"))!.Day);

        var again = RenderDialog(state);
        again.Find("#day-Duplicate").Change(true);
        Assert.Equal(["Choose a day", "A new day at the end"], again.FindAll("#day-target option").Select(x => x.TextContent));
        again.Find("#day-target").Change("2");
        await again.Find("form").SubmitAsync();
        Assert.Equal(3, state.Agenda.Header.DayCount);
        Assert.Equal(["tour"], state.Agenda.Items.Where(x => x.Day == 2).Select(x => x.Title));
    }

    [Fact]
    public async Task Nothing_to_do_is_said_and_cannot_be_done()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var dialog = RenderDialog(state);

        Assert.Equal("Nothing would change.", dialog.Find(".forecast [role=status]").TextContent.Trim());
        Assert.True(dialog.Find("[type=submit]").HasAttribute("disabled"));
        Assert.Empty(dialog.FindAll("#day-Swap"));
    }

    [Fact]
    public async Task After_somebody_elses_change_another_preview_is_shown_before_anything_is_done()
    {
        using var state = await OpenAsync(Plan(Gappy));
        var dialog = RenderDialog(state);

        await state.DoAsync(new MoveItem(new("work"), 0, PlanTime.At(10)));
        await dialog.Find("form").SubmitAsync();

        Assert.StartsWith("The agenda has changed in the meantime.", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["lunch: 11:30\u00a0→\u00a011:00"], dialog.FindAll(".shifts li").Select(x => x.TextContent));
        Assert.Equal(2, state.Plan.Revision);
    }

    [Fact]
    public async Task The_effect_on_the_findings_is_told()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("close", "16:05", 60)));
        var dialog = RenderDialog(state);

        dialog.Find("#day-Shift").Change(true);
        dialog.Find("#day-from").Input("16:00");
        dialog.Find("#day-minutes").Input("-65");

        Assert.Equal("Removes one finding, adds none.", dialog.Find(".effect span").TextContent);
    }

    [Fact]
    public async Task Several_new_findings_are_told_one_by_one_and_a_long_list_is_cut()
    {
        using var state = await OpenAsync(Plan([.. Enumerable.Range(0, 12).Select(x => Item($"talk {x}", $"{9 + (x / 2):00}:{x % 2 * 30:00}", 30, x % 4 == 3 ? ItemKind.Break : ItemKind.Talk))]));
        var dialog = RenderDialog(state);

        dialog.Find("#day-Reflow").Change(true);
        dialog.Find("#day-break").Input("5");

        Assert.Equal(("Moves 8 items. Gives 1 item another length.", 9, "and 1 more"), (dialog.Find(".forecast .strong").TextContent, dialog.FindAll(".shifts li").Count, dialog.FindAll(".shifts li")[^1].TextContent));
        var adds = VerdictChange.Between(state.Report, QualityReview.Next(state.Report, EditPreview.Of(state.Agenda, new ReflowDay(0, 5, new("n"))).After)).Adds;
        Assert.True(adds.Count > 1);
        Assert.Equal(adds.Take(4).Select(x => FindingText.Headline(x, state.Agenda)), dialog.FindAll(".adds li").Select(x => x.TextContent));
    }

    private IRenderedComponent<DayDialog> RenderDialog(WorkspaceState state) => Render<DayDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Day, 0));
}
