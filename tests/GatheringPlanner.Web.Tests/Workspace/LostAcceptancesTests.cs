using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Wording;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>Acceptances that cover nothing any more say why, until somebody removes them.</summary>
public sealed class LostAcceptancesTests : WorkspaceTest
{
    private static readonly AgendaItem Close = Item("Close", "15:30", 60, ItemKind.Discussion);
    private static readonly Waiver Ferry = new(new("w"), "QT-END", 0, [Close.Id], "Maeve", "The ferry leaves at five, nobody waits.", new(2027, 4, 20), null);

    [Fact]
    public async Task An_acceptance_that_still_counts_is_not_among_them()
    {
        using var state = await OpenAsync(Plan(Close));
        await state.DoAsync(new AcceptFinding(Ferry));

        Assert.Empty(RenderLost(state).FindAll("li"));
    }

    [Fact]
    public async Task What_has_changed_since_is_named()
    {
        using var state = await OpenAsync(Plan(Close));
        await state.DoAsync(new AcceptFinding(Ferry));
        await state.DoAsync(new ResizeItem(Close.Id, 90));

        var lost = RenderLost(state);

        Assert.Equal(["Days end at four, Tuesday", "“Close” has changed since.", "“The ferry leaves at five, nobody waits.”", $"Maeve, {DateWords.Short(new(2027, 4, 20))}."], lost.FindAll("li p").Select(x => x.TextContent));
    }

    [Fact]
    public async Task What_is_gone_is_said()
    {
        using var state = await OpenAsync(Plan(Close));
        await state.DoAsync(new AcceptFinding(Ferry));
        await state.DoAsync(new RemoveItem(Close.Id));

        Assert.Contains(RenderLost(state).FindAll("p"), x => x.TextContent == "What it was given for is off the agenda.");
    }

    [Fact]
    public async Task One_that_ran_out_says_when()
    {
        using var state = await OpenAsync(Plan(Close));
        var (on, until) = (state.Today.AddDays(-9), state.Today.AddDays(-2));
        await state.DoAsync(new AcceptFinding(Ferry with { On = on, Until = until }));

        Assert.Contains(RenderLost(state).FindAll("p"), x => x.TextContent == $"Ran out on {DateWords.Short(until)}.");
    }

    [Fact]
    public async Task It_can_be_removed_by_whoever_may_accept()
    {
        var plan = Plan(Close);
        using var state = await OpenAsync(plan);
        await state.DoAsync(new AcceptFinding(Ferry));
        await state.DoAsync(new ResizeItem(Close.Id, 90));
        using var reader = await OpenAsync(plan, SamplePeople.Aoife);
        Assert.Empty(RenderLost(reader).FindAll("button"));
        var panel = RenderPanel(state);

        await panel.Find("[aria-label='Remove it: Days end at four, Tuesday']").ClickAsync();

        Assert.Empty(state.Agenda.Waivers);
    }

    private IRenderedComponent<LostAcceptances> RenderLost(WorkspaceState state) =>
        Render<LostAcceptances>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, state.Plan.Revision));
}
