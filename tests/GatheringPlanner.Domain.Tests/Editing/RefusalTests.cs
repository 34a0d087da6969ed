using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class RefusalTests
{
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("talk", "09:00", 60)).After(new SetMark(new("talk"), ItemMark.Pinned, true));

    public static TheoryData<PlanEdit, string> Refusals => new()
    {
        { new RetitleItem(new("gone"), "x"), "This item is no longer on the agenda. Somebody removed it." },
        { new RetitleItem(new("talk"), " \u0000 "), "An item needs a title." },
        { new MoveItem(new("talk"), 0, PlanTime.At(10)), "“talk” is pinned. Unpin it first." },
        { new MoveItem(new("talk"), 7, PlanTime.At(9)), "“talk” is pinned. Unpin it first." },
        { new ResizeItem(new("talk"), 0), "An item lasts at least a minute." },
        { new ResizeItem(new("talk"), int.MaxValue), "The item would end too late." },
        { new ResizeItem(new("talk"), int.MinValue), "An item lasts at least a minute." },
        { new AddItem(Plans.Item("talk", "09:00", 60)), "This item is on the agenda already." },
        { new AddItem(Plans.Item("new", "09:00", 60) with { Title = "" }), "An item needs a title." },
        { new AddItem(Plans.Item("new", "09:00", 60, day: 3)), "The gathering has no such day." },
        { new AddItem(Plans.Item("new", "09:00", 60) with { Room = new("r9") }), "This room is gone." },
        { new ArrangeRoom(new("talk"), (RoomSetUp)99), "There is no such set-up." },
        { new ChangeDetail(new("talk"), (ItemDetail)99, "x"), "There is no such field." },
        { new AssignTrack(new("talk"), new("t9")), "This track is gone." },
        { new ShiftDay(0, PlanTime.At(4), 1_000_000), "" },
        { new SetDayCount(0), "A gathering has 1 to 60 days." },
        { new SetTimeZone("Middle-earth/Shire"), "“Middle-earth/Shire” is not a time zone such as Europe/Dublin." },
        { new SetStartDate(new DateOnly(1, 1, 1)), "The year lies between 1900 and 2200." },
        { new AcceptFinding(new(new("w"), "QT-END", 0, [], "Maeve", "short", new(2027, 1, 1), null)), "Say in a sentence why this is fine. The approver will read it." },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void What_does_not_fit_is_refused_with_a_sentence_and_never_throws(PlanEdit edit, string sentence) =>
        Assert.Equal(sentence.Length == 0 ? new Applied(Plan) : new Refused(sentence), edit.Apply(Plan));

    [Fact]
    public void A_batch_is_all_or_nothing() =>
        Assert.Equal(
            new Refused("“Renamed” is pinned. Unpin it first."),
            new Batch("Both", [new RetitleItem(new("talk"), "Renamed"), new MoveItem(new("talk"), 0, PlanTime.At(11))]).Apply(Plan));
}
