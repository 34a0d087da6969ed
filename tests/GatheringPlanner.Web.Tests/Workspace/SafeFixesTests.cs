using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>Everything that can be put right without asking anybody, as one step.</summary>
public sealed class SafeFixesTests : WorkspaceTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static AgendaItem[] Day =>
    [
        Item("Opening", "09:00", 60, ItemKind.Panel) with { CustomerVoice = true },
        Item("Short break", "10:00", 15, ItemKind.Break),
        Item("Work", "10:15", 75, ItemKind.Workshop),
        Item("Lunch", "11:30", 210, ItemKind.Meal),
        Item("Close", "15:30", 60, ItemKind.Discussion),
    ];

    [Fact]
    public async Task The_button_counts_the_steps_and_opens_the_dialog()
    {
        using var state = await OpenAsync(Plan(Day));
        var steps = SafeFixes.Of(state.Report)!.Titles.Count;
        var opened = "";
        Services.GetRequiredService<DialogService>().OnOpen += (title, type, _, _) => opened = $"{type.Name}: {title}";

        var panel = RenderPanel(state);
        var button = panel.WaitForElement(".safe", Patience);
        button.Click();

        Assert.Equal($"Fix {steps} safe {(steps == 1 ? "one" : "ones")}", button.TextContent);
        panel.WaitForAssertion(() => Assert.Equal("SafeFixesDialog: What can be put right at once", opened), Patience);
    }

    [Fact]
    public async Task There_is_no_button_where_nothing_can_be_put_right_or_nobody_may()
    {
        using var good = await OpenAsync(Plan());
        using var reader = await OpenAsync(Plan(Day), SamplePeople.Aoife);
        Assert.Null(await good.SafeFixesAsync());

        Assert.Empty(RenderPanel(good).FindAll(".safe"));
        Assert.Empty(RenderPanel(reader).FindComponents<SafeFixesButton>());
    }

    [Fact]
    public async Task The_steps_are_tried_out_once_for_each_version()
    {
        using var state = await OpenAsync(Plan(Day));
        var first = state.SafeFixesAsync();
        Assert.Same(first, state.SafeFixesAsync());

        await state.DoAsync(new RetitleItem(new("Close"), "The end"));

        Assert.NotSame(first, state.SafeFixesAsync());
    }

    [Fact]
    public async Task The_dialog_tells_every_step_and_the_effect_and_is_one_step_to_undo()
    {
        using var state = await OpenAsync(Plan(Day));
        var (before, safe, found) = (state.Agenda, SafeFixes.Of(state.Report)!, state.Report.Findings.Count);
        var dialog = Render<SafeFixesDialog>(parameters => parameters.Add(x => x.State, state));
        dialog.WaitForElement(".safesteps", Patience);

        Assert.Equal(safe.Titles, dialog.FindAll(".safesteps li").Select(x => x.TextContent));
        Assert.Equal($"Removes {safe.Removes} {(safe.Removes == 1 ? "finding" : "findings")}, adds none.", dialog.Find(".effect span").TextContent);
        await dialog.Find("form").SubmitAsync();

        Assert.Equal((2, found - safe.Removes), (state.Plan.Revision, state.Report.Findings.Count));
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task After_somebody_elses_change_another_list_is_shown_before_anything_is_done()
    {
        using var state = await OpenAsync(Plan(Day));
        var dialog = Render<SafeFixesDialog>(parameters => parameters.Add(x => x.State, state));
        dialog.WaitForElement(".safesteps", Patience);

        await state.DoAsync(new ResizeItem(new("Short break"), 30, Ripple: true));
        await dialog.Find("form").SubmitAsync();

        dialog.WaitForAssertion(() => Assert.StartsWith("The agenda has changed in the meantime.", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(2, state.Plan.Revision);
        Assert.Equal(SafeFixes.Of(state.Report)?.Titles ?? [], dialog.FindAll(".safesteps li").Select(x => x.TextContent));
    }
}
