using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class ArrivalTests
{
    private const string TwoDays = "0 09:30-10:30 talk Opening\n0 11:00-12:00 talk\n0 18:00-20:00 meal\n1 09:00-10:00 talk Work";

    private static Participant From(string zone, int arrives, string? at = null) =>
        new(new("p1"), "Ann") { HomeZone = zone, ArrivesOn = Plans.Header.StartDate!.Value.AddDays(arrives), ArrivesAt = at is null ? null : Plans.At(at) };

    [Theory]
    [InlineData("a day early, landed by evening", "Asia/Tokyo", -1, "21:30", "")]
    [InlineData("twelve hours before and a minute less", "Asia/Tokyo", -1, "21:31", "warning day 0 i01 1 of 5")]
    [InlineData("on the day, hour unknown", "Asia/Tokyo", 0, null, "warning day 0 i01,i02 1 of 5")]
    [InlineData("on the day, early", "Asia/Tokyo", 0, "05:00", "warning day 0 i01,i02 1 of 5")]
    [InlineData("late on the day: the next morning too", "Asia/Tokyo", 0, "21:01", "warning day 0 i01,i02 1 of 5; warning day 1 i04 1 of 5")]
    [InlineData("five zones west", "America/New_York", 0, "05:00", "warning day 0 i01,i02 1 of 5")]
    [InlineData("four and a half are advice", "Asia/Kolkata", 0, "05:00", "advice day 0 i01,i02 1 of 3")]
    [InlineData("three are advice", "Asia/Dubai", 0, "05:00", "advice day 0 i01,i02 1 of 3")]
    [InlineData("two are nothing", "Europe/Athens", 0, "05:00", "")]
    [InlineData("an unknown zone is nothing", "Mars/Base", 0, "05:00", "")]
    public void QT_ARRIVAL(string why, string zone, int arrives, string? at, string expected) =>
        Assert.Equal($"{why}: {expected}", $"{why}: {Plan(TwoDays).With(From(zone, arrives, at)).Verdict("QT-ARRIVAL", Agenda())}");

    [Fact]
    public void QT_ARRIVAL_uses_the_clocks_of_that_date_and_the_shorter_way_round()
    {
        var winter = Plan(TwoDays);
        winter = winter.Next(header: winter.Header with { StartDate = new(2027, 1, 12) });
        var lagos = From("Asia/Dubai", 0) with { ArrivesOn = new(2027, 1, 12) };
        Assert.Equal("advice day 0 i01,i02 1 of 3", winter.With(lagos).Verdict("QT-ARRIVAL", Agenda()));
        Assert.Equal("advice day 0 i01,i02 1 of 3", winter.With(lagos with { HomeZone = "Europe/Moscow" }).Verdict("QT-ARRIVAL", Agenda()));
        Assert.Equal("", Plan(TwoDays).With(From("Europe/Moscow", 0)).Verdict("QT-ARRIVAL", Agenda()));
        var auckland = Plan(TwoDays);
        auckland = auckland.Next(header: auckland.Header with { TimeZone = "Pacific/Auckland" });
        Assert.Equal("", auckland.With(From("Pacific/Honolulu", 0)).Verdict("QT-ARRIVAL", Agenda()));
    }

    [Fact]
    public void QT_ARRIVAL_looks_only_at_work_that_the_person_is_expected_at()
    {
        var social = Plan("0 12:00-14:00 meal\n0 15:00-16:00 talk optional\n0 18:00-20:00 social");
        Assert.Equal("", social.With(From("Asia/Tokyo", 0)).Verdict("QT-ARRIVAL", Agenda()));
        var groups = Plan("0 09:00-10:00 talk for=staff\n0 09:00-10:00 talk for=leaders\n0 11:00-12:00 talk for=staff");
        Assert.Equal("warning day 0 i02 1 of 5", groups.With(From("Asia/Tokyo", 0) with { Group = new("leaders") }).Verdict("QT-ARRIVAL", Agenda()));
        Assert.Equal("", Plan(TwoDays).With(From("Asia/Tokyo", 0) with { Remote = true }, new Participant(new("p2"), "Bo") { HomeZone = "Asia/Tokyo" }).Verdict("QT-ARRIVAL", Agenda()));
        var both = Plan(TwoDays).With(From("Asia/Tokyo", 0), From("Asia/Dubai", 0) with { Id = new("p2") }, From("Asia/Seoul", 0) with { Id = new("p3") });
        Assert.Equal("warning day 0 i01,i02 2 of 5", both.Verdict("QT-ARRIVAL", Agenda()));
    }

    [Fact]
    public void QT_ARRIVAL_is_not_judged_before_anybody_says_where_people_come_from()
    {
        const string No = "(Nobody has said yet from which time zones people come and on which day they arrive.)";
        var plan = Plan(TwoDays);
        Assert.Equal(No, plan.Verdict("QT-ARRIVAL", Proposal()));
        Assert.Equal(No, plan.With(From("Asia/Tokyo", 0) with { HomeZone = null }).Verdict("QT-ARRIVAL", Proposal()));
        var tokyo = plan.With(From("Asia/Tokyo", 0));
        Assert.Equal("(The gathering has no date yet.)", tokyo.Next(header: tokyo.Header with { StartDate = null }).Verdict("QT-ARRIVAL", Proposal()));
        Assert.Equal("(The gathering has no time zone.)", tokyo.Next(header: tokyo.Header with { TimeZone = null }).Verdict("QT-ARRIVAL", Proposal()));
        Assert.Equal("", tokyo.Next(header: tokyo.Header with { Declared = [Declaration.NoTravel] }).Verdict("QT-ARRIVAL", Proposal()));
    }

    [Fact]
    public void QT_ARRIVAL_starts_later_moves_the_work_or_makes_it_optional()
    {
        var late = Plan(TwoDays).With(From("Asia/Tokyo", -1, "22:30"));
        Assert.Equal(
            "Tuesday: “Opening” is too early for somebody who has just crossed 5 or more time zones. A welcome buffet or a walk does them good; work can wait until the next day.",
            late.Text("QT-ARRIVAL", Agenda()));
        Assert.Equal(["Make “Opening” optional", "Move the work to Wednesday", "Start Tuesday at 10:30"], late.Offers("QT-ARRIVAL", Agenda()).Order());
        var same = Plan(TwoDays).With(From("Asia/Tokyo", 0, "05:00"));
        Assert.Equal(["Make the 2 sessions optional", "Move the work to Wednesday"], same.Offers("QT-ARRIVAL", Agenda()).Order());
    }

    [Theory]
    [InlineData("came the evening before", -1, 1, "0 08:00-09:00 meal optional\n0 09:00-10:00 talk\n1 09:00-10:00 talk", "advice day 1 1 of 0")]
    [InlineData("came that day and leaves the next", 0, 1, "0 09:00-10:00 talk\n1 09:00-10:00 talk", "advice day 1 1 of 0")]
    [InlineData("left before", -2, -1, "0 09:00-10:00 talk", "")]
    [InlineData("comes and goes on the day", 0, 0, "0 09:00-10:00 talk", "")]
    [InlineData("a breakfast by its title", -1, 0, "0 09:30-10:15 meal Late breakfast\n0 10:30-11:30 talk", "")]
    [InlineData("lunch is none", -1, 0, "0 10:30-11:30 talk\n0 12:00-13:00 meal", "advice day 0 1 of 0")]
    public void QT_OPTIONAL_BREAKFAST_wants_one_for_those_who_slept_there(string why, int arrives, int leaves, string agenda, string expected)
    {
        var plan = Plan(agenda).With(From("Europe/Dublin", arrives) with { LeavesOn = Plans.Header.StartDate!.Value.AddDays(leaves) });
        Assert.Equal($"{why}: {expected}", $"{why}: {plan.Verdict("QT-OPTIONAL-BREAKFAST", Agenda())}");
    }

    [Fact]
    public void QT_OPTIONAL_BREAKFAST_adds_one_from_eight_to_nine()
    {
        var ann = From("Europe/Dublin", -1) with { LeavesOn = Plans.Header.StartDate };
        var plan = Plan("0 09:00-10:00 talk").With(ann, ann with { Id = new("p2") }, ann with { Id = new("p3"), Remote = true }, ann with { Id = new("p4"), LeavesOn = null });
        Assert.Equal("Tuesday: 2 people stay overnight, and there is no breakfast.", plan.Text("QT-OPTIONAL-BREAKFAST", Agenda()));
        Assert.Equal(["Add an optional breakfast from 08:00 to 09:00 on Tuesday"], plan.Offers("QT-OPTIONAL-BREAKFAST", Agenda()));
        Assert.Equal("", plan.Next(header: plan.Header with { StartDate = null }).Verdict("QT-OPTIONAL-BREAKFAST", Agenda()));
        Assert.Equal("advice day 0 i01 08:00 of 09:00", Plan("0 08:00-09:00 meal\n0 09:00-10:00 talk").With(ann).Verdict("QT-OPTIONAL-BREAKFAST", Agenda()));
    }

    [Fact]
    public void QT_LASTDAY_ends_three_hours_before_the_first_departure()
    {
        var plan = Judging.Plan("0 09:00-12:30 workshop inside=2").With(new Participant(new("p"), "Ann") { LeavesOn = Plans.Header.StartDate, LeavesAt = PlanTime.At(15, 30) });
        Assert.Equal("", plan.Verdict("QT-LASTDAY", Judging.Draft(60)));
        var early = plan.With(new Participant(new("q"), "Bob") { LeavesOn = Plans.Header.StartDate, LeavesAt = PlanTime.At(15) });
        Assert.Equal("advice day 0 i01 12:30 of 12:00", early.Verdict("QT-LASTDAY", Judging.Draft(60)));
        Assert.Equal("", early.After(new Declare(Declaration.NoTravel, true)).Verdict("QT-LASTDAY", Judging.Draft(60)));
    }
}
