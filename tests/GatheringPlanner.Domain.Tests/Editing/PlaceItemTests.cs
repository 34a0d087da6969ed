using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

/// <summary>Putting an item down somewhere: what a drag does.</summary>
public sealed class PlaceItemTests
{
    private static readonly GatheringPlan Day = Plans.Day(
        Plans.Item("welcome", "09:00", 30),
        Plans.Item("talk", "09:30", 60),
        Plans.Item("break", "10:30", 30, ItemKind.Break),
        Plans.Item("panel", "11:00", 60),
        Plans.Item("dinner", "18:30", 120, ItemKind.Meal));

    [Fact]
    public void What_starts_there_makes_room_and_the_place_it_left_stays_empty() =>
        Assert.Equal(
            ["09:30–10:30 talk", "10:30–11:00 welcome", "11:00–11:30 break", "11:30–12:30 panel", "18:30–20:30 dinner"],
            Day.After(new PlaceItem(new("welcome"), 0, Plans.At("10:30"))).Agenda());

    [Fact]
    public void Into_a_free_stretch_nothing_moves() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–10:30 talk", "11:00–12:00 panel", "15:00–15:30 break", "18:30–20:30 dinner"],
            Day.After(new PlaceItem(new("break"), 0, Plans.At("15:00"))).Agenda());

    [Fact]
    public void Without_ripple_an_overlap_is_left_to_see() =>
        Assert.Equal(
            ["09:30–10:30 talk", "10:30–11:00 break", "10:30–11:00 welcome", "11:00–12:00 panel", "18:30–20:30 dinner"],
            Day.After(new PlaceItem(new("welcome"), 0, Plans.At("10:30"), Ripple: false)).Agenda());

    [Fact]
    public void A_pinned_item_stays_and_says_so() =>
        Assert.Equal(
            new Refused("“talk” is pinned. Unpin it first."),
            new PlaceItem(new("talk"), 0, Plans.At("13:00")).Apply(Day.After(new SetMark(new("talk"), ItemMark.Pinned, true))));

    [Theory]
    [InlineData(3, "09:00", "The gathering has no such day.")]
    [InlineData(0, "01:00", null)]
    public void Only_days_and_times_there_are_will_do(int day, string time, string? reason)
    {
        var start = time == "01:00" ? new PlanTime(PlanTime.LastStart) : Plans.At(time);

        Assert.Equal(reason ?? "An item starts before four in the morning of the next date.", Assert.IsType<Refused>(new PlaceItem(new("talk"), day, start).Apply(Day)).Reason);
    }

    [Fact]
    public void It_is_called_what_a_move_is_called()
    {
        var parked = Day.After(new ParkItem(new("talk"))).After(new SetDayCount(2));

        Assert.Equal("Moved “talk” to 13:00", new PlaceItem(new("talk"), 0, Plans.At("13:00")).Describe(Day));
        Assert.Equal("Took “talk” from the parking lot to 13:00", new PlaceItem(new("talk"), 0, Plans.At("13:00")).Describe(parked));
        Assert.Equal(new MoveItem(new("panel"), 1, Plans.At("09:00")).Describe(parked), new PlaceItem(new("panel"), 1, Plans.At("09:00")).Describe(parked));
    }
}
