using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

/// <summary>Edits of two items, of several and of whole days.</summary>
public sealed class SeveralItemsTests
{
    private static readonly GatheringPlan Two = Plans.Day(
        Plans.Item("talk", "09:00", 60) with { Goal = "Listen" },
        Plans.Item("debate", "10:00", 30) with { Goal = "Argue", Note = "Bring chairs", CustomerVoice = true },
        Plans.Item("lunch", "12:00", 60, ItemKind.Meal) with { Pinned = true },
        Plans.Item("tour", "09:30", 60, ItemKind.Activity, day: 1));

    [Fact]
    public void Two_items_become_one_that_says_what_both_said()
    {
        var merged = Two.After(new MergeItems(new("talk"), new("debate")));
        Assert.Equal(
            Plans.Item("talk", "09:00", 90) with { Goal = "Listen", Note = "Bring chairs", CustomerVoice = true },
            merged.Items.Find(new("talk")));
        Assert.Equal(["09:00–10:30 talk", "12:00–13:00 lunch", "09:30–10:30 tour"], merged.Agenda());
    }

    [Fact]
    public void The_later_item_may_be_the_one_that_stays() =>
        Assert.Equal(["09:00–10:30 debate", "12:00–13:00 lunch", "09:30–10:30 tour"], Two.After(new MergeItems(new("debate"), new("talk"))).Agenda());

    [Fact]
    public void What_lies_between_two_items_keeps_them_apart_unless_people_may_stay_away_from_it()
    {
        var plan = Two.After(new MoveItem(new("debate"), 0, Plans.At("10:30"))).After(new AddItem(Plans.Item("coffee", "10:05", 20, ItemKind.Break), Ripple: false));
        var merge = new MergeItems(new("talk"), new("debate"));
        Assert.Equal(new Refused("“coffee” lies between them. Move or park it first."), merge.Apply(plan));
        Assert.Equal("09:00–11:00 talk", plan.After(new SetMark(new("coffee"), ItemMark.Optional, true)).After(merge).Agenda()[0]);
    }

    public static TheoryData<PlanEdit, string> Refusals => new()
    {
        { new MergeItems(new("talk"), new("gone")), "This item is no longer on the agenda. Somebody removed it." },
        { new MergeItems(new("talk"), new("talk")), "Only two items of one day, each with a start and an end, can become one." },
        { new MergeItems(new("talk"), new("tour")), "Only two items of one day, each with a start and an end, can become one." },
        { new MergeItems(new("debate"), new("lunch")), "“lunch” is pinned. Unpin it first." },
        { new CloseGaps(2), "The gathering has no such day." },
        { new ReflowDay(-1, 15, new("n")), "The gathering has no such day." },
        { new ReflowDay(0, 4, new("n")), "A break lasts from 5 to 120 minutes." },
        { new ReflowDay(0, 15, new(new string('n', 60))), "The new items have no usable ids." },
        { new SwapDays(0, 2), "The gathering has no such day." },
        { new SwapDays(1, 1), "Choose another day to swap with." },
        { new SwapDays(0, 1), "“lunch” is pinned. Unpin it first." },
        { new DuplicateDay(0, 3, new("n")), "The gathering has no such day." },
        { new DuplicateDay(0, 1, new("n")), "There are items on Wednesday already. Move or park them first." },
        { new DuplicateDay(0, 2, new("")), "The new items have no usable ids." },
        { new MoveItems([new("talk"), new("lunch")], 5, 0), "“lunch” is pinned. Unpin it first." },
        { new MoveItems([new("talk"), new("gone")], 5, 0), "This item is no longer on the agenda. Somebody removed it." },
        { new MoveItems([new("talk"), new("tour")], 0, 1), "The gathering has no such day." },
        { new MoveItems([new("talk")], 0, int.MaxValue), "The gathering has no such day." },
        { new MoveItems([new("talk")], int.MaxValue, 0), "“talk” would leave its day." },
        { new MoveItems([new("talk")], int.MinValue, 0), "“talk” would leave its day." },
        { new DuplicateItem(new("talk"), new("debate"), 1, PlanTime.At(9)), "This item is on the agenda already." },
        { new DuplicateItem(new("talk"), new("copy"), 7, PlanTime.At(9)), "The gathering has no such day." },
        { new DuplicateItem(new("talk"), new("copy"), 0, new PlanTime(PlanTime.Latest)), "The item would end too late." },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void What_does_not_fit_is_refused_with_a_sentence(PlanEdit edit, string sentence)
    {
        Assert.Equal(new Refused(sentence), edit.Apply(Two));
        Assert.NotEmpty(edit.Describe(Two));
    }

    [Fact]
    public void Different_tracks_do_not_become_one()
    {
        var plan = Two.After(new PutTrack(new(new("a"), "A"))).After(new PutTrack(new(new("b"), "B")))
            .After(new AssignTrack(new("talk"), new("a"))).After(new AssignTrack(new("debate"), new("b")));
        Assert.Equal(new Refused("Nobody goes to both of these items, so they cannot become one."), new MergeItems(new("talk"), new("debate")).Apply(plan));
    }

    [Fact]
    public void Days_swap_with_all_their_times() =>
        Assert.Equal(
            ["09:30–10:30 tour", "09:00–10:00 talk", "10:00–10:30 debate", "12:00–13:00 lunch"],
            Two.After(new SetMark(new("lunch"), ItemMark.Pinned, false)).After(new SwapDays(1, 0)).Agenda());

    [Fact]
    public void A_copied_day_is_added_at_the_end()
    {
        var plan = Two.After(new DuplicateDay(0, 2, new("copy")));
        Assert.Equal(["09:00–10:00 copy-1", "10:00–10:30 copy-2", "12:00–13:00 copy-3"], plan.Agenda()[4..]);
        Assert.Equal(Two.Items.Find(new("debate"))! with { Id = new("copy-2"), Day = 2 }, plan.Items.Find(new("copy-2")));
        Assert.Equal(3, plan.Header.DayCount);
        Assert.Equal(new Refused("This has been done already."), new DuplicateDay(0, 3, new("copy")).Apply(plan));
        Assert.Equal(new Refused("There is nothing on this day to copy."), new DuplicateDay(3, 2, new("n")).Apply(Two.After(new SetDayCount(4))));
    }

    [Fact]
    public void Several_items_move_together() =>
        Assert.Equal(
            ["12:00–13:00 lunch", "09:15–10:15 talk", "09:30–10:30 tour", "10:15–10:45 debate"],
            Two.After(new MoveItems([new("talk"), new("debate"), new("talk")], 15, 1)).Agenda());

    [Fact]
    public void A_parked_item_does_not_move_with_others() =>
        Assert.Equal(new Refused("“talk” is parked. Give it a day first."), new MoveItems([new("talk")], 5, 0).Apply(Two.After(new ParkItem(new("talk")))));

    [Theory]
    [InlineData(5, 0, 2, "Moved 2 items 5 min later")]
    [InlineData(-90, 0, 1, "Moved “talk” 1 h 30 earlier")]
    [InlineData(0, 1, 2, "Moved 2 items 1 day later")]
    [InlineData(30, -2, 2, "Moved 2 items 2 days earlier, 30 min later")]
    public void A_common_move_is_named_by_its_distance(int minutes, int days, int items, string sentence) =>
        Assert.Equal(sentence, new MoveItems([.. new ItemId[] { new("talk"), new("debate") }.Take(items)], minutes, days).Describe(Two));

    [Fact]
    public void A_copy_of_an_item_is_not_pinned_and_makes_room()
    {
        var plan = Two.After(new DuplicateItem(new("lunch"), new("copy"), 0, Plans.At("09:30"), Ripple: true));
        Assert.Equal(["09:00–10:00 talk", "09:30–10:30 copy", "10:30–11:00 debate", "12:00–13:00 lunch", "09:30–10:30 tour"], plan.Agenda());
        Assert.False(plan.Items.Find(new("copy"))!.Pinned);
    }
}
