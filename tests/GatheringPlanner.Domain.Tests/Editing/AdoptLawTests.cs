using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class AdoptLawTests
{
    private static readonly ItemId Lunch = new("lunch");
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("lunch", "12:15", 60, ItemKind.Meal), Plans.Item("talk", "14:00", 45));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void Adopting_into_an_unchanged_original_gives_the_copys_agenda_and_undo_the_original(int seed)
    {
        var random = new RandomPlans(seed);
        var plan = random.Gathering();
        var copy = Enumerable.Range(0, 60).Aggregate(plan, (x, _) => random.Edit(x).Apply(x) is Applied applied ? applied.Plan : x);

        var adopted = plan.After(Adopt(plan, copy));

        Assert.Equal(copy, adopted);
        Assert.Equal(plan, adopted.After(new RevertDifference(PlanDifference.Between(plan, adopted).Inverse(), "Undid")));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_both_sides_did_to_different_fields_survives(int seed)
    {
        var random = new RandomPlans(seed);
        var plan = random.Gathering();
        var times = plan.Items.Where(x => x.Day is not null).Select(x => new MoveItem(x.Id, x.Day!.Value, PlanTime.At(9 + (x.Title.Length % 5)))).ToList();
        PlanEdit[] words = [.. plan.Items.Select(x => new RetitleItem(x.Id, $"{x.Title}, renamed")), new SetPurpose("Listen."), new PutTrack(new(new("new"), "New"))];

        var adopted = All(plan, words).After(Adopt(plan, All(plan, times)));

        Assert.Equal(All(All(plan, times), words), adopted);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Adopting_twice_is_adopting_once(int seed)
    {
        var random = new RandomPlans(seed);
        var plan = random.Gathering();
        var copy = Enumerable.Range(0, 30).Aggregate(plan, (x, _) => random.Edit(x).Apply(x) is Applied applied ? applied.Plan : x);

        Assert.Equal(copy, plan.After(Adopt(plan, copy)).After(Adopt(plan, copy)));
    }

    [Fact]
    public void A_field_that_a_colleague_changed_in_between_is_named_and_nothing_is_adopted()
    {
        var copy = All(Plan, [new RemoveItem(new("talk")), new MoveItem(Lunch, 0, PlanTime.At(12))]);
        var original = Plan.After(new MoveItem(Lunch, 0, PlanTime.At(12, 30)));

        Assert.Equal(new Refused("The time of “lunch” has been changed since. Nothing was adopted."), Adopt(Plan, copy).Apply(original));
    }

    [Fact]
    public void What_a_colleague_removed_in_between_is_named()
    {
        var copy = Plan.After(new MoveItem(Lunch, 0, PlanTime.At(12)));

        Assert.Equal(new Refused("“lunch” has been removed since. Nothing was adopted."), Adopt(Plan, copy).Apply(Plan.After(new RemoveItem(Lunch))));
    }

    [Fact]
    public void An_item_whose_room_a_colleague_removed_in_between_is_named()
    {
        var plan = Plan.After(new PutRoom(new(new("garden"), "Garden")));
        var copy = plan.After(new AssignRoom(Lunch, new RoomId("garden")));

        Assert.Equal(
            new Refused("The day, track, audience or room of “lunch” has been removed since. Nothing was adopted."),
            Adopt(plan, copy).Apply(plan.After(new RemoveRoom(new("garden")))));
    }

    [Fact]
    public void The_step_has_the_copys_name() => Assert.Equal("Adopted “what if shorter mornings”", Adopt(Plan, Plan).Describe(Plan));

    private static AdoptDifference Adopt(GatheringPlan plan, GatheringPlan copy) => new(PlanDifference.Between(plan, copy), "what if shorter mornings");

    private static GatheringPlan All(GatheringPlan plan, IEnumerable<PlanEdit> edits) => edits.Aggregate(plan, (x, edit) => edit.Apply(x) is Applied applied ? applied.Plan : x);
}
