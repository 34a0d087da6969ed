using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class FlowTests
{
    private static readonly GatheringPlan Day = Plans.Day(
        Plans.Item("welcome", "09:00", 30),
        Plans.Item("talk", "09:30", 60),
        Plans.Item("break", "10:30", 30, ItemKind.Break),
        Plans.Item("panel", "11:00", 60),
        Plans.Item("dinner", "18:30", 120, ItemKind.Meal));

    [Fact]
    public void Growing_moves_what_follows_and_a_wide_hole_takes_it_up() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–10:45 talk", "10:45–11:15 break", "11:15–12:15 panel", "18:30–20:30 dinner"],
            Day.After(new ResizeItem(new("talk"), 75, Ripple: true)).Agenda());

    [Fact]
    public void Growing_without_ripple_leaves_an_overlap_to_see() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–10:45 talk", "10:30–11:00 break", "11:00–12:00 panel", "18:30–20:30 dinner"],
            Day.After(new ResizeItem(new("talk"), 75)).Agenda());

    [Fact]
    public void A_pin_breaks_the_flow() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–10:45 talk", "10:45–11:15 break", "11:00–12:00 panel", "18:30–20:30 dinner"],
            Day.After(new SetMark(new("panel"), ItemMark.Pinned, true)).After(new ResizeItem(new("talk"), 75, Ripple: true)).Agenda());

    [Fact]
    public void Moving_takes_along_what_follows() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:45–10:45 talk", "10:45–11:15 break", "11:15–12:15 panel", "18:30–20:30 dinner"],
            Day.After(new MoveItem(new("talk"), 0, Plans.At("09:45"), Ripple: true)).Agenda());

    [Fact]
    public void Adding_makes_room() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–09:45 song", "09:45–10:45 talk", "10:45–11:15 break", "11:15–12:15 panel", "18:30–20:30 dinner"],
            Day.After(new AddItem(Plans.Item("song", "09:30", 15))).Agenda());

    [Fact]
    public void Removing_with_ripple_moves_what_follows_up() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–10:00 break", "10:00–11:00 panel", "18:30–20:30 dinner"],
            Day.After(new RemoveItem(new("talk"), Ripple: true)).Agenda());

    [Fact]
    public void Another_track_does_not_move()
    {
        var track = new Track(new("t1"), "Workshop");
        var plan = Day.After(new PutTrack(track)).After(new AssignTrack(new("panel"), track.Id))
            .After(new PutTrack(new(new("t2"), "Lab"))).After(new AssignTrack(new("talk"), new("t2")));
        Assert.Equal(
            ["09:00–09:30 welcome", "09:30–10:45 talk", "10:45–11:15 break", "11:00–12:00 panel", "18:30–20:30 dinner"],
            plan.After(new ResizeItem(new("talk"), 75, Ripple: true)).Agenda());
    }

    [Fact]
    public void Parking_and_bringing_back_keeps_the_length() =>
        Assert.Equal(
            ["09:00–09:30 welcome", "10:30–11:00 break", "11:00–12:00 panel", "18:30–20:30 dinner", "09:00–10:00 talk"],
            Day.After(new SetDayCount(2)).After(new ParkItem(new("talk"))).After(new MoveItem(new("talk"), 1, Plans.At("09:00"))).Agenda());
}
