using Bunit;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>Adding, moving and accepting in dialogs: each is one step, and nothing typed is lost.</summary>
public sealed class DialogTests : WorkspaceTest
{
    private static readonly ItemId Talk = new("talk");

    [Fact]
    public async Task A_new_item_gets_what_was_typed_and_later_items_make_room()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("work", "10:00", 60)));
        var dialog = RenderNew(state);
        Assert.Equal("10:00", dialog.Find("#item-start").GetAttribute("value"));

        dialog.Find("#item-title").Change("Long break");
        await dialog.Find("form").SubmitAsync();

        var added = Assert.Single(state.Agenda.Items, x => x.Title == "Long break");
        Assert.Equal((0, PlanTime.At(10), 60), (added.Day, added.Start, added.Minutes));
        Assert.Equal(PlanTime.At(11), state.Agenda.Items.Find(new("work"))!.Start);
    }

    [Fact]
    public async Task A_parked_item_is_moved_to_a_day_and_a_time()
    {
        using var state = await OpenAsync(PlanOf(2, Item("talk", "09:00", 60) with { Day = null }));
        var dialog = RenderMove(state);

        dialog.Find("#move-day").Change("1");
        dialog.Find("#move-start").Change("1430");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal((1, PlanTime.At(14, 30)), (state.Agenda.Items.Find(Talk)!.Day, state.Agenda.Items.Find(Talk)!.Start));
    }

    [Theory]
    [InlineData(true, 11)]
    [InlineData(false, 10)]
    public async Task Later_items_move_along_if_wanted(bool along, int hour)
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("work", "10:00", 60)));
        var dialog = RenderMove(state);

        dialog.Find("#move-ripple").Change(along);
        dialog.Find("#move-start").Change("10:00");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(PlanTime.At(hour), state.Agenda.Items.Find(new("work"))!.Start);
    }

    [Theory]
    [InlineData("09:00", false, "Lengthened “talk” to 1 h 17")]
    [InlineData("09:00", true, "Lengthened “talk” to 1 h 17")]
    [InlineData("10:00", false, "Moved “talk” to 10:00, 1 h 17")]
    public async Task The_length_is_set_to_the_minute_in_the_same_step(string start, bool pinned, string said)
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60) with { Pinned = pinned }));
        var dialog = RenderMove(state);

        dialog.Find("#move-start").Change(start);
        dialog.Find("#move-minutes").Change(77);
        await dialog.Find("form").SubmitAsync();

        Assert.Equal((said, 77, 2), (state.Said, state.Agenda.Items.Find(Talk)!.Minutes, state.Plan.Revision));
    }

    [Fact]
    public async Task The_parking_lot_is_a_place_to_move_to()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var dialog = RenderMove(state);

        dialog.Find("#move-day").Change("");
        await dialog.Find("form").SubmitAsync();

        Assert.True(state.Agenda.Items.Find(Talk)!.IsParked);
    }

    [Fact]
    public async Task Accepting_wants_a_sentence_and_signs_with_ones_own_name()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60), Item("close", "15:30", 60)));
        var finding = state.Report.Findings.First(x => x.Rule.Id == "QT-END");
        var dialog = Render<AcceptDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Finding, finding));

        await dialog.Find("form").SubmitAsync();
        Assert.Equal("Say in a sentence why this is fine. The approver will read it.", dialog.Find("[role=alert]").TextContent);

        dialog.Find("#accept-reason").Change("The ferry leaves at five, nobody waits.");
        await dialog.Find("form").SubmitAsync();

        var waiver = Assert.Single(state.Agenda.Waivers);
        Assert.Equal(("QT-END", "Maeve", "The ferry leaves at five, nobody waits."), (waiver.RuleId, waiver.By, waiver.Reason));
        Assert.NotNull(state.Report.Findings.First(x => x.Rule.Id == "QT-END").AcceptedBy);
    }

    [Fact]
    public async Task The_gatherings_own_facts_change_in_one_step()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var dialog = Render<GatheringDialog>(parameters => parameters.Add(x => x.State, state));

        dialog.Find("#title").Change("Summer days");
        dialog.Find("#place").Change("Galway");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(("Summer days", "Galway", 2), (state.Agenda.Header.Title, state.Agenda.Header.Place, state.Plan.Revision));
        await state.UndoAsync();
        Assert.Equal(("Two days of quality time", "Dublin"), (state.Agenda.Header.Title, state.Agenda.Header.Place));
    }

    [Fact]
    public async Task What_is_true_of_a_gathering_and_what_an_hour_costs_is_declared_in_one_step()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var dialog = Render<GatheringDialog>(parameters => parameters.Add(x => x.State, state));
        Assert.Equal("It heals a rift between groups that do not get on.", dialog.Find(".declared label").TextContent);
        Assert.Equal(Enum.GetValues<Declaration>().Length, dialog.FindAll(".declared input").Count);

        dialog.Find("#declare-HealsARift").Change(true);
        dialog.Find("#hour-cost").Change("75");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(([Declaration.HealsARift], 75, 2), (state.Agenda.Header.Declared, state.Agenda.Header.HourCost, state.Plan.Revision));
        var again = Render<GatheringDialog>(parameters => parameters.Add(x => x.State, state));
        Assert.True(again.Find("#declare-HealsARift").HasAttribute("checked"));
        again.Find("#declare-HealsARift").Change(false);
        await again.Find("form").SubmitAsync();
        Assert.Empty(state.Agenda.Header.Declared);
    }

    private IRenderedComponent<ItemDialog> RenderNew(WorkspaceState state) =>
        Render<ItemDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Place, new NewPlace(0, new(600))));

    private IRenderedComponent<MoveDialog> RenderMove(WorkspaceState state) =>
        Render<MoveDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, state.Agenda.Items.Find(Talk)!));
}
