using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Board;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>What letting go does, as an edit.</summary>
public sealed class CarryTests
{
    private static readonly ItemId Copy = new("copy");
    private static readonly AgendaItem Talk = Item("talk", "09:00", 60) with { Track = Green.Id, Pinned = true };

    [Fact]
    public void A_copy_is_called_a_copy_and_is_not_pinned()
    {
        var edit = new Carry(CarryMode.Copy, Talk).EditAt(new(0, 600), LaneBy.Track, Copy);

        Assert.Equal("Copied “talk” to Tuesday, 10:00", edit.Describe(Plan(Talk)));
        Assert.Equal(Talk with { Id = Copy, Start = PlanTime.At(10), End = PlanTime.At(11), Pinned = false }, After(Plan(Talk), edit).Items.Find(Copy));
    }

    [Fact]
    public void A_copy_in_another_lane_makes_room_there()
    {
        var plan = Plan(Talk, Item("own", "10:00", 60) with { Track = Green.Id }, Item("there", "10:00", 60) with { Track = Blue.Id });

        var after = After(plan, new Carry(CarryMode.Copy, Talk).EditAt(new(0, 600, "blue"), LaneBy.Track, Copy));

        Assert.Equal(("10:00", "11:00", "blue"), ($"{after.Items.Find(new("own"))!.Start}", $"{after.Items.Find(new("there"))!.Start}", after.Items.Find(Copy)!.Track!.Value.Value));
    }

    [Fact]
    public void A_block_is_added_where_it_is_put()
    {
        var block = Item("block", "09:00", 30) with { Day = null };

        Assert.Equal(
            new AddItem(block with { Id = Copy, Day = 0, Start = PlanTime.At(13), End = PlanTime.At(13, 30) }, Ripple: false),
            new Carry(CarryMode.Copy, block) { IsNew = true }.EditAt(new(0, 780, Ripple: false), LaneBy.Track, Copy));
    }

    [Fact]
    public void What_is_selected_with_it_moves_by_the_same_distance() =>
        Assert.Equal(
            new MoveItems([new("talk"), new("other")], 30, 1),
            new Carry(CarryMode.Move, Talk) { With = [new("other")] }.EditAt(new(1, 570), LaneBy.Track, Copy));

    private static GatheringPlan After(GatheringPlan plan, PlanEdit edit) => Assert.IsType<Applied>(edit.Apply(plan)).Plan;
}
