using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class UndoTests
{
    private static readonly ItemId Lunch = new("lunch");
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("lunch", "12:30", 60, ItemKind.Meal), Plans.Item("talk", "14:00", 45));

    [Fact]
    public void Undo_keeps_what_a_colleague_did_to_another_field()
    {
        var moved = Do(Plan, new MoveItem(Lunch, 0, PlanTime.At(12, 45)));
        var renamed = Do(moved, new RetitleItem(Lunch, "Lunch at long tables"));
        var undone = Do(renamed, Undo(Plan, moved));
        Assert.Equal(Do(Plan, new RetitleItem(Lunch, "Lunch at long tables")), undone);
    }

    [Fact]
    public void Undo_is_refused_where_a_colleague_changed_the_same_field()
    {
        var moved = Do(Plan, new MoveItem(Lunch, 0, PlanTime.At(12, 45)));
        var movedAgain = Do(moved, new MoveItem(Lunch, 0, PlanTime.At(13)));
        Assert.Equal(new Refused("The time of “lunch” has been changed since. Nothing was taken back."), Undo(Plan, moved).Apply(movedAgain));
    }

    [Fact]
    public void Undo_is_refused_where_a_colleague_removed_the_item()
    {
        var moved = Do(Plan, new MoveItem(Lunch, 0, PlanTime.At(12, 45)));
        var removed = Do(moved, new RemoveItem(Lunch));
        Assert.Equal(new Refused("“lunch” has been removed since. Nothing was taken back."), Undo(Plan, moved).Apply(removed));
    }

    [Fact]
    public void A_new_step_forgets_what_was_undone()
    {
        var step = new HistoryStep(PlanDifference.Between(Plan, Plan), "one", 2);
        var history = PersonalHistory.Empty.Add(step).Undone().Add(step with { Name = "two" });
        Assert.Equal(("two", null), (history.Undo?.Name, history.Redo?.Name));
    }

    private static RevertDifference Undo(GatheringPlan before, GatheringPlan after) => new(PlanDifference.Between(before, after).Inverse(), "Undid");

    private static GatheringPlan Do(GatheringPlan plan, PlanEdit edit) => Assert.IsType<Applied>(edit.Apply(plan)).Plan;
}
