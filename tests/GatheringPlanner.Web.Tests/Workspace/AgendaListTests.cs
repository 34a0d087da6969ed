using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>The agenda on a phone: one day at a time, and every power of the board without dragging.</summary>
public sealed class AgendaListTests : WorkspaceTest
{
    [Fact]
    public async Task A_day_is_listed_in_the_order_of_its_times_and_the_tabs_change_it()
    {
        using var state = await OpenAsync(PlanOf(2, Item("late", "11:00", 60), Item("early", "09:00", 60), Item("next", "09:00", 60, day: 1)));
        var list = RenderList(state);

        Assert.Equal(["early", "late"], Titles(list));
        Assert.Equal(["Tue 8", "Wed 9"], list.FindAll("nav button").Select(x => x.TextContent));
        list.FindAll("nav button")[1].Click();

        Assert.Equal(["next"], Titles(list));
        Assert.Equal("true", list.FindAll("nav button")[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Rows_have_the_edges_and_fills_of_the_board()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60, ItemKind.Talk), Item("walk", "10:00", 60, ItemKind.Activity) with { Optional = true }));

        Assert.Equal(["room k-listen", "air k-together opt"], RenderList(state).FindAll("ol li").Select(x => x.ClassName));
    }

    [Theory]
    [InlineData("5 minutes earlier", 535, 595)]
    [InlineData("5 minutes later", 545, 605)]
    public async Task A_picked_item_moves_by_five_minutes_and_later_ones_move_along(string button, int start, int next)
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("work", "10:00", 60)));
        var list = RenderList(state);
        list.Find("[aria-label='More about talk']").Click();

        await list.Find($"[aria-label='{button}']").ClickAsync();

        Assert.Equal((start, next), (state.Agenda.Items.Find(new("talk"))!.Start!.Value.Minutes, state.Agenda.Items.Find(new("work"))!.Start!.Value.Minutes));
    }

    [Fact]
    public async Task A_picked_item_can_be_parked()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var list = RenderList(state);
        list.Find("[aria-label='More about talk']").Click();

        await list.FindAll(".moves button").Single(x => x.TextContent == "Park").ClickAsync();

        Assert.True(state.Agenda.Items.Find(new("talk"))!.IsParked);
    }

    [Fact]
    public async Task Who_may_only_read_picks_nothing_up()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)), SamplePeople.Niamh);

        Assert.Empty(RenderList(state).FindAll("[aria-label='More about talk']"));
    }

    [Fact]
    public async Task An_empty_day_says_how_to_begin()
    {
        using var state = await OpenAsync(Plan());

        Assert.Equal("An empty day. Add a break first and build around it.", RenderList(state).Find(".none").TextContent);
    }

    private IRenderedComponent<AgendaList> RenderList(WorkspaceState state) =>
        Render<AgendaList>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, state.Plan.Revision));

    private static IEnumerable<string> Titles(IRenderedComponent<AgendaList> list) => list.FindAll("ol .nm").Select(x => x.TextContent);
}
