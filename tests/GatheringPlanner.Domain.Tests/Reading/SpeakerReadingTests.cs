using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Venue;
using static GatheringPlanner.Domain.Tests.Plans;

namespace GatheringPlanner.Domain.Tests.Reading;

/// <summary>When speakers are there, how like us they are, how long they have the stage, and what their briefs say.</summary>
public sealed class SpeakerReadingTests
{
    private static readonly DateOnly First = new(2027, 6, 8);
    private static readonly Speaker Ana = new(new("ana"), "Ana");
    private static readonly Speaker Bo = new(new("bo"), "Bo") { Origin = SpeakerOrigin.Internal };

    [Fact]
    public void A_session_outside_every_window_is_one_at_which_the_speaker_is_away()
    {
        var ana = Ana with { Availability = [new(First, At("09:00"), At("11:00")), new(First, At("13:00")), new(First.AddDays(1), null, At("12:00"))] };

        Assert.Equal(
            [false, true, false, true, true],
            new[] { Item("a", "09:00", 120), Item("b", "10:30", 60), Item("c", "20:00", 300), Item("d", "11:30", 60, day: 1), Item("e", "09:00", 30, day: 2) }
                .Select(x => SpeakerTimes.IsAway(Header, ana, x)));
        Assert.False(SpeakerTimes.IsAway(Header, Ana, Item("a", "09:00", 120)));
        Assert.False(SpeakerTimes.IsAway(Header with { StartDate = null }, ana, Item("b", "10:30", 60)));
        Assert.False(SpeakerTimes.IsAway(Header, ana, Item("b", "10:30", 60) with { Day = null }));
    }

    [Fact]
    public void What_lies_between_the_windows_of_each_day_is_away_and_overlapping_windows_are_one()
    {
        var header = Header with { DayCount = 3 };
        var ana = Ana with { Availability = [new(First, At("13:00"), At("15:00")), new(First, At("09:00"), At("11:00")), new(First, At("10:00"), At("11:30")), new(First, At("10:00"), At("10:30")), new(First.AddDays(1))] };
        static TimeSlot Slot(int from, int until) => new(new(from), new(until));

        Assert.Equal(
            [(0, Slot(240, 540)), (0, Slot(690, 780)), (0, Slot(900, 1680)), (2, Slot(240, 1680))],
            SpeakerTimes.AwayOf(header, ana));
        Assert.Empty(SpeakerTimes.AwayOf(header, Ana));
        Assert.Empty(SpeakerTimes.AwayOf(header with { StartDate = null }, ana));
    }

    [Fact]
    public void An_item_cannot_go_where_its_speaker_is_away_or_speaks_elsewhere()
    {
        var own = Item("own", "09:00", 60);
        var plan = Day(own, Item("other", "10:00", 60)).With(Ana with { Items = [own.Id, new("other")], Availability = [new(First, At("08:00"), At("18:00"))] });

        Assert.Equal(
            [
                new Booking(0, new(new(240), At("08:00")), "Ana", null), new Booking(0, new(At("10:00"), At("11:00")), "Ana", "other"),
                new Booking(0, new(At("18:00"), new(1680)), "Ana", null),
            ],
            Bookings.Around(plan, own));
    }

    [Fact]
    public void Likeness_counts_the_facts_that_both_tell_and_a_viewpoint_of_ones_own_is_different()
    {
        var us = Header with { Industry = "Banking", Function = "Sales" };

        Assert.Equal(new Likeness(FactMatch.Same, FactMatch.Different, FactMatch.Unknown, FactMatch.Unknown), Likeness.ToUs(us, Ana with { Industry = "banking", Function = "Nursing", Region = "Asia" }));
        Assert.Equal((2, 1, 1), Numbers(Likeness.ToUs(us, Ana with { Industry = "banking", Function = "Nursing" })));
        Assert.Equal((0, 0, 1), Numbers(Likeness.ToUs(us, Ana with { Viewpoints = ["was coached"] })));
        Assert.Equal(FactMatch.Same, Likeness.Between(Ana with { Viewpoints = ["buys", "Was coached"] }, Bo with { Viewpoints = ["was coached"] }).Viewpoint);
        Assert.Equal(FactMatch.Different, Likeness.Between(Ana with { Viewpoints = ["buys"] }, Bo with { Viewpoints = ["was coached"] }).Viewpoint);
    }

    [Fact]
    public void Alike_speakers_stand_side_by_side_and_who_tells_too_little_is_neither_like_us_nor_unlike()
    {
        var (ana, bo, cleo) = (Ana with { Industry = "Rail", Region = "Asia" }, Bo with { Industry = "Banking", Function = "Sales" }, new Speaker(new("cleo"), "Cleo") { Industry = "Rail", Function = "Law" });
        var plan = Of(Header with { Industry = "Banking", Function = "Sales" }, Item("i", "09:00", 60)).With(ana).With(bo).With(cleo).With(new Speaker(new("d"), "Dee"));

        Assert.Equal([("Dee", null, null), ("Bo", true, null), ("Ana", false, "Cleo"), ("Cleo", false, "Ana")], LikeUsRow.Of(plan).Select(x => (x.Speaker.Name, x.IsLikeUs, x.Nearest?.Name)));
    }

    [Fact]
    public void Time_on_the_stage_is_shared_among_those_who_speak_and_belongs_to_customers_where_they_have_the_floor()
    {
        var shared = Item("shared", "09:00", 61);
        var plan = Day(
                shared,
                Item("customers", "10:30", 45) with { Mode = TalkMode.CustomerTalk },
                Item("guest", "11:30", 30) with { SpeakerOrigin = SpeakerOrigin.External },
                Item("hosts", "12:00", 20) with { Mode = TalkMode.HostTalk },
                Item("lunch", "13:00", 60, ItemKind.Meal) with { SpeakerOrigin = SpeakerOrigin.External },
                Item("silent", "14:00", 60),
                Item("parked", "15:00", 60) with { Day = null, SpeakerOrigin = SpeakerOrigin.External })
            .With(Ana with { Items = [shared.Id, new("customers")] }).With(Bo with { Items = [shared.Id, new("parked"), new("gone")] }).With(new Speaker(new("c"), "Cleo"));

        var time = StageTime.Of(plan);

        Assert.Equal([("Ana", 76), ("Bo", 30), ("Cleo", 0)], time.Speakers.Select(x => (x.Speaker.Name, x.Minutes)));
        Assert.Equal((31 + 30, 30 + 20, 45), (time.External, time.Internal, time.Customers));
    }

    [Fact]
    public void A_brief_is_late_the_day_after_its_deadline_which_is_two_weeks_before_where_nobody_says_otherwise()
    {
        var usual = First.AddDays(-14);

        Assert.Equal(usual, SpeakerBriefs.Deadline(Header, Ana));
        Assert.Equal(BriefState.NotSent, SpeakerBriefs.StateOf(Header, Ana, usual));
        Assert.Equal(BriefState.Late, SpeakerBriefs.StateOf(Header, Ana, usual.AddDays(1)));
        Assert.Equal(BriefState.NotSent, SpeakerBriefs.StateOf(Header, Ana with { BriefBy = First }, usual.AddDays(1)));
        Assert.Equal(BriefState.Sent, SpeakerBriefs.StateOf(Header, Ana with { BriefedOn = First }, First));
        Assert.Equal(BriefState.Late, SpeakerBriefs.StateOf(Header, Ana with { BriefedOn = First.AddDays(1) }, First));
        Assert.Equal(BriefState.NotSent, SpeakerBriefs.StateOf(Header with { StartDate = null }, Ana, First));
        Assert.Equal((First.AddDays(-7), First.AddDays(-9), null), (SpeakerBriefs.AnswersBy(Header, Ana), SpeakerBriefs.AnswersBy(Header, Ana with { RehearsalOn = First.AddDays(-2) }), SpeakerBriefs.AnswersBy(Header with { StartDate = null }, Ana)));
    }

    [Fact]
    public void A_brief_names_what_comes_before_and_after_on_the_speakers_own_path()
    {
        var own = Item("own", "10:00", 60) with { Track = new("a") };
        var plan = GatheringPlan.Of(
                new(Guid.Empty), Header, [own, Item("first", "08:00", 30), Item("before", "09:00", 60), Item("a-parallel", "09:30", 30) with { Track = new("b") }, Item("after", "11:15", 30), Item("open", "06:00", 900, ItemKind.Container)],
                [new(new("a"), "A"), new(new("b"), "B")])
            .With(Ana with { Items = [own.Id] }).With(Bo with { Items = [own.Id] }).With(new FunctionSheet(new("f"), own.Id) { Equipment = "One microphone" });

        Assert.Equal(
            [new BriefSlot(own, plan.Items.Find(new("before")), plan.Items.Find(new("after")), "One microphone", ["Bo"])],
            SpeakerBriefs.SlotsOf(plan, plan.All<Speaker>().Find(Ana.Id)!));
    }

    private static (int Known, int Same, int Distance) Numbers(Likeness likeness) => (likeness.Known, likeness.Same, likeness.Distance);
}
