using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Board;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>Where things stand on the board, in minutes.</summary>
public sealed class BoardLayoutTests
{
    [Theory]
    [InlineData(5, "bar thin")]
    [InlineData(10, "bar")]
    [InlineData(15, "q")]
    [InlineData(20, "q")]
    [InlineData(25, "q c")]
    [InlineData(30, "c")]
    [InlineData(40, "c")]
    [InlineData(45, "two")]
    [InlineData(55, "two")]
    [InlineData(60, "tall")]
    [InlineData(480, "tall")]
    public void Length_decides_what_an_item_shows(int minutes, string size)
    {
        var placed = Layout(Item("a", "09:00", minutes)).On("a");

        Assert.Equal((540, 540 + minutes, size), (placed.Start, placed.End, BoardItem.Size(placed.Minutes)));
    }

    [Theory]
    [InlineData(ItemKind.Talk, false, "room")]
    [InlineData(ItemKind.Workmeal, false, "room")]
    [InlineData(ItemKind.Talk, true, "air")]
    [InlineData(ItemKind.Break, false, "air")]
    [InlineData(ItemKind.Meal, false, "air")]
    [InlineData(ItemKind.Free, false, "air")]
    public void Only_mandatory_time_in_the_room_is_filled(ItemKind kind, bool optional, string ground) =>
        Assert.Equal(ground, Layout(Item("a", "09:00", 60, kind) with { Optional = optional }).On("a").Ground);

    [Fact]
    public void The_axis_shows_a_usual_day_and_grows_to_full_hours_around_a_longer_one()
    {
        var usual = Layout(Item("a", "09:00", 60));
        var longer = Layout(Item("early", "06:40", 30), Item("late", "23:30", 70));

        Assert.Equal((480, 1080), (usual.From, usual.To));
        Assert.Equal((360, 1500), (longer.From, longer.To));
        Assert.Equal([360, 420, 480], longer.Hours.Take(3));
        Assert.Equal(1500, longer.Hours.Last());
    }

    [Fact]
    public void An_item_after_midnight_stands_at_the_end_of_the_evening_before()
    {
        var layout = Layout(Item("bar", "01:00", 60, ItemKind.Social));

        Assert.Equal((1500, 1560), (layout.On("bar").Start, layout.On("bar").End));
        Assert.Equal(1560, layout.To);
    }

    [Fact]
    public void The_axis_reaches_every_item_even_one_whose_end_is_unknown_or_wrong()
    {
        var unknown = Layout(Item("bar", "23:30", 30, ItemKind.Social) with { End = null });
        var wrong = Layout(Item("bar", "23:30", 30, ItemKind.Social) with { End = PlanTime.At(1) });
        var days = Layout(Item("hike", "10:00", 3000, ItemKind.Activity));

        Assert.Equal([1500, 1500, 1080], new[] { unknown.To, wrong.To, days.To });
    }

    [Fact]
    public void Parallel_tracks_stand_side_by_side_and_keep_their_lanes()
    {
        var layout = Layout(
            Item("g1", "09:00", 60) with { Track = Green.Id },
            Item("b1", "09:00", 90) with { Track = Blue.Id },
            Item("g2", "10:00", 60) with { Track = Green.Id },
            Item("b2", "10:30", 30) with { Track = Blue.Id },
            Item("all", "11:00", 30));

        Assert.Equal(layout.On("g1").Lane, layout.On("g2").Lane);
        Assert.Equal(layout.On("b1").Lane, layout.On("b2").Lane);
        Assert.NotEqual(layout.On("g1").Lane, layout.On("b1").Lane);
        Assert.All(["g1", "b1", "g2", "b2"], id => Assert.Equal((2, false), (layout.On(id).Lanes, layout.On(id).Overlaps)));
        Assert.Equal((0, 1), (layout.On("all").Lane, layout.On("all").Lanes));
    }

    [Fact]
    public void Items_for_the_same_people_that_share_time_overlap_and_others_do_not()
    {
        var layout = Layout(
            Item("one", "09:00", 60),
            Item("two", "09:25", 60),
            Item("walk", "09:30", 60, ItemKind.Activity) with { Optional = true },
            Item("after", "10:45", 30));

        Assert.True(layout.On("one").Overlaps);
        Assert.True(layout.On("two").Overlaps);
        Assert.False(layout.On("walk").Overlaps);
        Assert.False(layout.On("after").Overlaps);
    }

    [Fact]
    public void Nothing_on_the_board_covers_anything_else()
    {
        var random = new Testing.RandomPlans(7);
        for (var round = 0; round < 40; round++)
        {
            foreach (var day in BoardLayout.Of(Report(random.Plan())).Days)
            {
                var hidden = day.Items.SelectMany(x => day.Items, (x, y) => (x, y))
                    .Where(pair => pair.x != pair.y && pair.x.Start < pair.y.End && pair.y.Start < pair.x.End)
                    .Where(pair => Math.Max(pair.x.Start + pair.x.Lap, pair.y.Start + pair.y.Lap) < Math.Min(pair.x.End, pair.y.End))
                    .Where(pair => pair.x.Lanes != pair.y.Lanes || pair.x.Lane == pair.y.Lane);
                Assert.Empty(hidden);
            }
        }
    }

    [Fact]
    public void Every_item_of_the_plan_is_on_the_board_once()
    {
        var plan = new Testing.RandomPlans(11).Plan(items: 200, days: 5);

        var layout = BoardLayout.Of(Report(plan));

        var shown = layout.Days.SelectMany(x => x.Items.Concat(x.Untimed)).Concat(layout.Parked).Select(x => x.Item.Id).Order();
        Assert.Equal(plan.Items.Select(x => x.Id).Order(), shown);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(45, 1)]
    public void A_hole_of_five_minutes_is_a_gap(int minutes, int gaps)
    {
        var day = Layout(Item("one", "09:00", 60), Item("two", "10:00", 30) is var two ? two with { Start = two.Start!.Value.Plus(minutes), End = two.End!.Value.Plus(minutes) } : two).Days[0];

        Assert.Equal(gaps, day.Gaps.Count);
        if (gaps == 1) Assert.Equal(new Stretch(600, 600 + minutes), day.Gaps[0]);
    }

    [Fact]
    public void A_long_item_beside_a_short_one_leaves_no_gap_behind_the_short_one() =>
        Assert.Empty(Layout(Item("long", "09:00", 120), Item("short", "09:00", 30), Item("next", "11:00", 30)).Days[0].Gaps);

    [Fact]
    public void The_strip_shows_the_time_in_the_room_and_not_the_breaks()
    {
        var day = Layout(Item("one", "09:00", 60), Item("pause", "10:00", 30, ItemKind.Break), Item("two", "10:30", 45)).Days[0];

        Assert.Equal([new EnergySpan(540, 600, EnergyLevel.Fresh), new EnergySpan(600, 630, EnergyLevel.Rested), new EnergySpan(630, 675, EnergyLevel.Fresh)], day.Energy);
        Assert.Equal((105, 420), (day.Room?.Minutes, day.Room?.Limit));
    }

    [Fact]
    public void Parked_and_untimed_items_stand_apart_from_the_day()
    {
        var layout = Layout(
            Item("later", "09:00", 60) with { Day = null },
            Item("some-time", "09:00", 60) with { Start = null, End = null },
            Item("now", "09:00", 60));

        Assert.Equal(["later"], layout.Parked.Select(x => x.Item.Id.Value));
        Assert.Equal(["some-time"], layout.Days[0].Untimed.Select(x => x.Item.Id.Value));
        Assert.Equal(["now"], layout.Days[0].Items.Select(x => x.Item.Id.Value));
    }

    [Fact]
    public void An_item_carries_the_worst_finding_about_it()
    {
        var layout = Layout(Item("one", "09:00", 60), Item("pause", "10:00", 15, ItemKind.Break), Item("two", "10:15", 45), Item("clash", "10:30", 30));

        Assert.Equal("AG-OVERLAP", layout.On("two").Mark?.Rule.Id);
        Assert.Equal("QT-BREAK-MIN", layout.On("one").Mark?.Rule.Id);
    }

    [Fact]
    public void A_short_overlap_of_neighbours_is_a_row_between_them_and_no_reason_for_lanes()
    {
        var layout = Layout(Item("one", "09:00", 60), Item("two", "09:50", 60), Item("three", "10:50", 30));

        Assert.Equal([("one", 0, 1, 0), ("two", 0, 1, 10), ("three", 0, 1, 0)], layout.Days[0].Items.Select(x => (x.Item.Id.Value, x.Lane, x.Lanes, x.Lap)));
    }

    [Fact]
    public void Rooms_are_lanes_where_two_of_them_are_in_use_at_once_and_somebody_asks_for_it()
    {
        var plan = Plan(Item("one", "09:00", 60) with { Room = Liffey.Id }, Item("two", "09:30", 60) with { Room = Boyne.Id });

        Assert.Empty(BoardLayout.Of(Report(plan)).Days[0].Lanes);
        var day = BoardLayout.Of(Report(plan), LaneBy.Room).Days[0];
        Assert.Equal([new LaneHead("boyne", "Boyne"), new LaneHead("liffey", "Liffey")], day.Lanes);
        Assert.Equal([("one", 1, 2), ("two", 0, 2)], day.Items.Select(x => (x.Item.Id.Value, x.Lane, x.Lanes)));
    }
}
