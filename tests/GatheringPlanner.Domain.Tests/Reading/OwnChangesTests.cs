using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

/// <summary>What has become different in one person’s days, and how it is told.</summary>
public sealed class OwnChangesTests
{
    private static readonly Participant Ann = new(new("ann"), "Ann");

    private static readonly AgendaItem Talk = new(new("talk"), "Talk", ItemKind.Session) { Day = 0, Start = PlanTime.At(9), End = PlanTime.At(10), Room = new("hall") };
    private static readonly AgendaItem Lunch = new(new("lunch"), "Lunch", ItemKind.Meal) { Day = 1, Start = PlanTime.At(12), End = PlanTime.At(13) };

    [Fact]
    public void What_is_new_changed_and_cancelled_is_told_in_the_order_of_the_days()
    {
        var walk = new AgendaItem(new("walk"), "Walk", ItemKind.Free) { Day = 0, Start = PlanTime.At(14), End = PlanTime.At(15) };

        Assert.Equal(
            [
                "Changed: Talk, now Tue 8 June, 09:30 to 10:30, The hall (before: Tue 8 June, 09:00 to 10:00, The hall)",
                "New: Walk, Tue 8 June, 14:00 to 15:00",
                "Cancelled: Lunch, Wed 9 June, 12:00 to 13:00",
            ],
            WordsOf([Talk, Lunch], [Talk with { Start = new(570), End = new(630) }, walk]));
    }

    [Fact]
    public void Another_room_another_title_and_another_day_are_changes_and_nothing_else_is()
    {
        Assert.Equal(["Changed: Talk, now Tue 8 June, 09:00 to 10:00 (before: Tue 8 June, 09:00 to 10:00, The hall)"], WordsOf([Talk], [Talk with { Room = null }]));
        Assert.Equal(["Changed: Keynote, now Tue 8 June, 09:00 to 10:00, The hall (before: “Talk”, Tue 8 June, 09:00 to 10:00, The hall)"], WordsOf([Talk], [Talk with { Title = "Keynote" }]));
        Assert.Equal(["Changed: Lunch, now Tue 8 June, 12:00 to 13:00 (before: Wed 9 June, 12:00 to 13:00)"], WordsOf([Lunch], [Lunch with { Day = 0 }]));
        Assert.Empty(WordsOf([Talk, Lunch], [Talk with { Goal = "More" }, Lunch with { Optional = true }]));
    }

    [Fact]
    public void What_is_not_for_them_or_missed_by_them_is_nothing_to_tell()
    {
        var others = Talk with { Audience = new("hosts") };
        Assert.Empty(WordsOf([others], [others with { Start = PlanTime.At(8) }]));
        Assert.Equal(["Cancelled: Talk, Tue 8 June, 09:00 to 10:00, The hall"], WordsOf([Talk], [others]));

        var late = Ann with { ArrivesOn = new(2027, 6, 9) };
        Assert.Equal(["Cancelled: Talk, Tue 8 June, 09:00 to 10:00, The hall"], Words(PlanOf([Talk, Lunch]), PlanOf([Talk, Lunch]).With(late)));
    }

    [Fact]
    public void Without_a_date_days_are_counted_and_without_a_time_nothing_is_said_of_it()
    {
        Assert.Equal("Day 2", new OwnPlace("X", 1, null, null, null, null).Words);
        Assert.Equal("Day 1, 09:00, The hall", new OwnPlace("X", 0, null, 540, null, "The hall").Words);
        Assert.Throws<InvalidOperationException>(() => new OwnChange(null, null).Words);
    }

    private static IEnumerable<string> WordsOf(AgendaItem[] before, AgendaItem[] after) => Words(PlanOf(before), PlanOf(after));

    private static IEnumerable<string> Words(GatheringPlan before, GatheringPlan after) => OwnChanges.Between(PlacesOf(before), PlacesOf(after)).Select(x => x.Words);

    private static IReadOnlyDictionary<ItemId, OwnPlace> PlacesOf(GatheringPlan plan) =>
        OwnChanges.PlacesOf(plan, PersonalAgenda.Of(PlanReading.Of(plan), plan.All<Participant>().Find(Ann.Id)!));

    private static GatheringPlan PlanOf(AgendaItem[] items) =>
        GatheringPlan.Of(new(Guid.Empty), new("Days", GatheringProfile.QualityTime) { DayCount = 2, StartDate = new(2027, 6, 8) }, items, [], [new(new("hosts"), "Hosts")], [new(new("hall"), "The hall")]).With(Ann);
}
