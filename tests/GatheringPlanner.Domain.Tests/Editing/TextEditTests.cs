using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

/// <summary>Texts that two people may write at the same time.</summary>
public sealed class TextEditTests
{
    private static readonly ItemId Talk = new("talk");
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("talk", "09:00", 60)).After(new ChangeDetail(Talk, ItemDetail.Goal, "Tomas’s goal"));

    public static TheoryData<PlanEdit, string> Overtaken => new()
    {
        { new ChangeDetail(Talk, ItemDetail.Goal, "Mine", ""), "Somebody has changed the goal of “talk” in the meantime." },
        { new ChangeDetail(Talk, ItemDetail.Goal, null, "What it was"), "Somebody has changed the goal of “talk” in the meantime." },
        { new ChangeDetail(Talk, ItemDetail.Instructions, "Mine", "What it was"), "Somebody has changed the facilitator’s notes of “talk” in the meantime." },
        { new RetitleItem(Talk, "Mine", "What it was"), "Somebody has changed the title of “talk” in the meantime." },
    };

    [Theory, MemberData(nameof(Overtaken))]
    public void What_is_neither_as_seen_nor_as_wanted_is_not_written_over(PlanEdit edit, string sentence) =>
        Assert.Equal(new Refused(sentence, Overtaken: true), edit.Apply(Plan));

    [Theory]
    [InlineData("Mine", null, "Mine")]
    [InlineData(" Mine\u0000 ", " Tomas’s goal ", "Mine")]
    [InlineData("", "Tomas’s goal", null)]
    [InlineData(" Tomas’s goal", "", "Tomas’s goal")]
    public void A_text_is_written_where_nobody_was_faster_or_both_wrote_the_same(string text, string? before, string? stored) =>
        Assert.Equal(stored, Assert.IsType<Applied>(new ChangeDetail(Talk, ItemDetail.Goal, text, before).Apply(Plan)).Plan.Items.Find(Talk)!.Goal);

    [Theory]
    [InlineData(ItemDetail.Goal)]
    [InlineData(ItemDetail.Method)]
    [InlineData(ItemDetail.Owner)]
    [InlineData(ItemDetail.Note)]
    [InlineData(ItemDetail.Instructions)]
    [InlineData(ItemDetail.Materials)]
    public void Every_text_goes_into_its_own_field(ItemDetail detail)
    {
        var item = Plans.Day(Plans.Item("talk", "09:00", 60)).After(new ChangeDetail(Talk, detail, "Written")).Items.Find(Talk)!;

        Assert.Equal([detail], Enum.GetValues<ItemDetail>().Where(x => ChangeDetail.Read(item, x) == "Written"));
    }
}
