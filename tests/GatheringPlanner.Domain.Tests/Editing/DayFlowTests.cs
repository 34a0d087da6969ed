using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class DayFlowTests
{
    private static readonly GatheringPlan Gappy = Plans.Day(
        Plans.Item("yoga", "07:00", 30, ItemKind.Activity) with { Optional = true },
        Plans.Item("breakfast", "08:00", 45, ItemKind.Meal),
        Plans.Item("welcome", "09:00", 30),
        Plans.Item("talk", "09:45", 60),
        Plans.Item("break", "10:50", 10, ItemKind.Break),
        Plans.Item("panel", "11:30", 60),
        Plans.Item("dinner", "18:30", 120, ItemKind.Meal));

    [Fact]
    public void Closing_gaps_leaves_the_first_session_and_wide_holes_alone() =>
        Assert.Equal(
            ["07:00–07:30 yoga", "08:00–08:45 breakfast", "09:00–09:30 welcome", "09:30–10:30 talk", "10:30–10:40 break", "10:40–11:40 panel", "18:30–20:30 dinner"],
            Gappy.After(new CloseGaps(0)).Agenda());

    [Fact]
    public void Closing_gaps_keeps_a_pin_and_closes_up_after_it() =>
        Assert.Equal(
            ["07:00–07:30 yoga", "08:00–08:45 breakfast", "09:00–09:30 welcome", "09:30–10:30 talk", "10:50–11:00 break", "11:00–12:00 panel", "18:30–20:30 dinner"],
            Gappy.After(new SetMark(new("break"), ItemMark.Pinned, true)).After(new CloseGaps(0)).Agenda());

    [Fact]
    public void What_follows_parallel_items_starts_when_the_longest_ends()
    {
        var plan = AgendaLines.Plan(GatheringProfile.QualityTime, """
            0 09:00-09:30 session
            0 09:40-10:40 workshop track=A
            0 09:40-10:10 workshop track=B
            0 10:20-10:45 workshop track=B
            0 11:00-12:00 discussion
            """).After(new CloseGaps(0));
        Assert.Equal(["09:00–09:30 i01", "09:30–10:30 i02", "09:30–10:00 i03", "10:00–10:25 i04", "10:30–11:30 i05"], plan.Agenda());
    }

    [Fact]
    public void What_overlaps_moves_along_and_a_container_stays()
    {
        var plan = AgendaLines.Plan(GatheringProfile.QualityTime, """
            0 09:00-10:00 session
            0 09:00-18:00 container
            0 10:30-12:30 workshop
            0 11:00-11:15 break
            0 12:50-13:50 meal
            """).After(new CloseGaps(0));
        Assert.Equal(["09:00–10:00 i01", "09:00–18:00 i02", "10:00–12:00 i03", "10:30–10:45 i04", "12:00–13:00 i05"], plan.Agenda());
    }

    [Fact]
    public void Breaks_get_the_same_length_and_nobody_sits_longer_than_ninety_minutes_in_a_row()
    {
        var plan = AgendaLines.Plan(GatheringProfile.QualityTime, """
            0 08:00-08:30 social optional
            0 09:00-09:45 session
            0 09:50-10:50 talk
            0 11:00-11:10 break
            0 11:10-12:10 panel
            0 12:30-13:30 meal
            0 13:30-14:15 talk
            0 14:15-15:00 talk
            0 18:30-21:00 meal
            """);
        Assert.Equal(
            [
                "08:00–08:30 i01", "09:00–09:45 i02", "09:45–10:05 new-1", "10:05–11:05 i03", "11:05–11:25 i04", "11:25–12:25 i05",
                "12:25–13:25 i06", "13:25–14:10 i07", "14:10–14:55 i08", "18:30–21:00 i09",
            ],
            plan.After(new ReflowDay(0, 20, new("new"))).Agenda());
    }

    [Fact]
    public void A_new_break_is_for_everybody_unless_others_still_sit()
    {
        var plan = AgendaLines.Plan(GatheringProfile.QualityTime, """
            0 09:00-10:00 talk track=A
            0 09:00-10:00 talk track=B
            0 10:00-11:00 talk track=A
            0 10:00-11:30 workshop track=B
            0 11:00-12:00 talk track=A
            """).After(new ReflowDay(0, 15, new("new")));
        Assert.Equal(
            ["09:00–10:00 i01", "09:00–10:00 i02", "10:00–10:15 new-1", "10:15–11:15 i03", "10:15–11:45 i04", "11:15–11:30 new-2", "11:30–12:30 i05"],
            plan.Agenda());
        Assert.Equal([null, new TrackId("A")], plan.Items.Where(x => x.Id.Value.StartsWith("new", StringComparison.Ordinal)).Select(x => x.Track));
    }

    [Fact]
    public void A_second_reflow_changes_nothing()
    {
        var once = Gappy.After(new ReflowDay(0, 20, new("new")));
        Assert.Equal(once, once.After(new ReflowDay(0, 20, new("other"))));
    }

    [Fact]
    public void Short_breaks_that_were_asked_for_are_breaks() =>
        Assert.Equal(
            ["09:00–10:00 talk", "10:00–10:05 break", "10:05–11:05 panel", "11:05–11:10 new-1", "11:10–12:10 debate"],
            Plans.Day(Plans.Item("talk", "09:00", 60), Plans.Item("break", "10:00", 30, ItemKind.Break), Plans.Item("panel", "10:30", 60), Plans.Item("debate", "11:30", 60))
                .After(new ReflowDay(0, 5, new("new"))).Agenda());

    [Fact]
    public void Pauses_inside_an_item_count_as_breaks() =>
        Assert.Equal(
            ["09:00–10:00 talk", "10:00–12:00 lab"],
            Plans.Day(Plans.Item("talk", "09:00", 60), Plans.Item("lab", "10:10", 120, ItemKind.Practice) with { InternalBreaks = 3 })
                .After(new ReflowDay(0, 15, new("new"))).Agenda());

    [Fact]
    public void A_day_that_grows_past_four_in_the_morning_is_refused() =>
        Assert.Equal(
            new Refused("The day would run past four in the morning. Shorten something first."),
            new ReflowDay(0, 120, new("new")).Apply(Plans.Day(Plans.Item("party", "09:00", 60), Plans.Item("break", "26:00", 5, ItemKind.Break), Plans.Item("night", "27:30", 60))));
}
