using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Around;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>How hosts prepare for customers: practice, sample mapping, reasons and silence.</summary>
public sealed class ReadinessTests
{
    private static readonly GatheringPlan Unprepared = AgendaLines.Plan(Cab, "0 09:00-10:00 talk for=hosts\n0 11:00-12:00 talk\n1 09:00-10:00 talk");

    [Fact]
    public void CAB_PREP_wants_a_practice_of_the_hosts_before_customers_come()
    {
        Assert.Equal("blocker 0 [i02] () 0/1", Verdict.Of("CAB-PREP", Unprepared));
        Assert.Equal("", Verdict.Of("CAB-PREP", BoardPlan()));
        Assert.Equal("", Verdict.Of("CAB-PREP", BoardPlan(QualityTime)));
        Assert.Equal(["Hosts have no practice of their own before the first session with customers."], Verdict.Sentences("CAB-PREP", Unprepared));
    }

    [Theory]
    [InlineData("Practice call for hosts", -10, "")]
    [InlineData("Rehearsal with all hosts", 0, "")]
    [InlineData("Practise with the hosts", -11, "blocker 0 [i02] () 0/1")]
    [InlineData("Practice call for hosts", 1, "blocker 0 [i02] () 0/1")]
    [InlineData("Book the room", -5, "blocker 0 [i02] () 0/1")]
    public void CAB_PREP_is_content_with_a_call_in_the_ten_days_before(string task, int day, string expected) =>
        Assert.Equal(expected, Verdict.Of("CAB-PREP", Unprepared.With(new ActionItem(new("a"), task) { Due = Plans.Header.StartDate!.Value.AddDays(day) })));

    [Fact]
    public void CAB_PREP_leaves_hosts_alone_who_have_practised_and_offers_a_call()
    {
        Assert.Equal("", Verdict.Of("CAB-PREP", Unprepared.Declaring(Declaration.HostsHavePractised)));
        var called = Verdict.Fixed("CAB-PREP", Unprepared, "Let hosts practise in a call a week before");
        Assert.Equal(Plans.Header.StartDate!.Value.AddDays(-7), Assert.Single(called.All<ActionItem>()).Due);
        Assert.DoesNotContain("Let hosts practise in a call a week before", Verdict.Offers("CAB-PREP", Unprepared, daysBefore: 6));
        Verdict.Fixed("CAB-PREP", Unprepared, "Hosts have practised at an earlier session: say so");
    }

    [Fact]
    public void CAB_SAMPLEMAP_wants_forty_five_minutes_before_customers_map()
    {
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", GoodBoard()));
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", GoodBoard().Lasting("i01", 45)));
        Assert.Equal("warning 1 [i04] () 44 min/45 min", Verdict.Of("CAB-SAMPLEMAP", GoodBoard().Lasting("i01", 44)));
        Assert.Equal("warning 1 [i04] () 0 min/45 min", Verdict.Of("CAB-SAMPLEMAP", GoodBoard().As("i01", null)));
        Assert.Equal("warning 1 [i04] () 0 min/45 min", Verdict.Of("CAB-SAMPLEMAP", GoodBoard().After(new MoveItem(new("i01"), 1, PlanTime.At(14)))));
        Assert.Equal(
            ["Hosts map a sample scenario for 44 min only before customers map theirs. 45 min are the least that lets everybody try it."],
            Verdict.Sentences("CAB-SAMPLEMAP", GoodBoard().Lasting("i01", 44)));
        Assert.Equal(
            ["Hosts do not map a sample scenario before customers map theirs. 45 min are the least that lets everybody try it."],
            Verdict.Sentences("CAB-SAMPLEMAP", GoodBoard().As("i01", null)));
    }

    [Fact]
    public void CAB_SAMPLEMAP_is_about_co_design_only()
    {
        var interview = BoardPlan().As("i02", SessionFormat.GroupInterview);
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", interview));
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", interview, stage: ReviewStage.Proposal));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SAMPLEMAP", interview.With(new CoDesignTeam(new("t"), "Blue"))));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SAMPLEMAP", BoardPlan(CoDesign), stage: ReviewStage.Proposal));
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", GoodBoard().As("i01", null).Declaring(Declaration.HostsHavePractised)));
    }

    [Fact]
    public void CAB_SAMPLEMAP_waits_until_it_was_begun_or_two_weeks_are_left()
    {
        const string waiting = "not judged: No session says yet that scenarios are mapped in it.";
        Assert.Equal(waiting, Verdict.Of("CAB-SAMPLEMAP", BoardPlan(CoDesign), 0, ReviewStage.Agenda));
        Assert.Equal(waiting, Verdict.Of("CAB-SAMPLEMAP", BoardPlan(CoDesign), 15));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SAMPLEMAP", BoardPlan(CoDesign), 14));
        Assert.Equal("warning 1 [i04] () 0 min/45 min", Verdict.Of("CAB-SAMPLEMAP", BoardPlan().As("i04", SessionFormat.ScenarioMapping), stage: ReviewStage.Agenda));
    }

    [Fact]
    public void CAB_SAMPLEMAP_offers_the_practice_there_is_or_an_hour_more()
    {
        var bare = GoodBoard().As("i01", null);
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", Verdict.Fixed("CAB-SAMPLEMAP", bare, "Map a sample scenario in “Practice”")));
        Verdict.Fixed("CAB-SAMPLEMAP", bare, "Map a sample scenario for an hour after “Practice”");
        Verdict.Fixed("CAB-SAMPLEMAP", GoodBoard().Lasting("i01", 30), "Lengthen “Practice” to 1 h");
        var none = AgendaLines.Plan(Cab, "0 09:00-10:00 talk\n1 09:00-10:30 workshop").As("i02", SessionFormat.ScenarioMapping);
        Verdict.Fixed("CAB-SAMPLEMAP", none, "Let hosts map a sample scenario for an hour on the afternoon before");
    }

    [Fact]
    public void CAB_WHY_wants_a_reason_with_each_of_the_four_rules()
    {
        var silent = BoardPlan().With(new HostRule(new("r1"), HostRuleTopic.StaySilent, "Stay silent") { Reason = "Customers lead" });
        Assert.Equal("warning - [] () 3/4", Verdict.Of("CAB-WHY", silent));
        Assert.Equal("warning - [] () 4/4", Verdict.Of("CAB-WHY", silent.With(new HostRule(new("r1"), HostRuleTopic.StaySilent, "Stay silent"))));
        Assert.Equal(
            ["3 of the four rules for hosts have no reason yet. Without a reason: taking notes, top questions and not selling."],
            Verdict.Sentences("CAB-WHY", silent));
        var own = silent.With(new HostRule(new("r2"), HostRuleTopic.Other, "No laptops"));
        Assert.Equal("warning - [] () 3/4; warning - [] (“No laptops”) 1/0", Verdict.Of("CAB-WHY", own));
        Assert.Equal("A rule of your own for hosts has no reason yet. Without one: “No laptops”.", Verdict.Sentences("CAB-WHY", own)[1]);
    }

    [Fact]
    public void CAB_WHY_gives_our_reasons_and_keeps_yours()
    {
        var plan = BoardPlan().With(new HostRule(new("mine"), HostRuleTopic.DoNotSell, "Leave the price list at home")).With(new HostRule(new("silent"), HostRuleTopic.StaySilent, "Hush") { Reason = "They lead" });
        var after = Verdict.Fixed("CAB-WHY", plan, "Put our reasons on the briefing sheet");
        Assert.Equal("", Verdict.Of("CAB-WHY", after));
        Assert.Equal(4, after.All<HostRule>().Count);
        Assert.Equal("They lead", after.All<HostRule>().Find(new("silent"))!.Reason);
        Assert.Equal("Leave the price list at home", after.All<HostRule>().Find(new("mine"))!.Text);
        Assert.NotNull(after.All<HostRule>().Find(new("mine"))!.Reason);
    }

    [Fact]
    public void CAB_WHY_waits_until_the_first_rule_or_two_weeks_before()
    {
        const string waiting = "not judged: No rule for hosts has been written down yet.";
        Assert.Equal(waiting, Verdict.Of("CAB-WHY", BoardPlan(), 0, ReviewStage.Agenda));
        Assert.Equal(waiting, Verdict.Of("CAB-WHY", BoardPlan(), 15));
        Assert.Equal("warning - [] () 4/4", Verdict.Of("CAB-WHY", BoardPlan(), 14));
        Assert.Equal("warning - [] () 4/4", Verdict.Of("CAB-WHY", BoardPlan(), stage: ReviewStage.Proposal));
        Assert.Equal("", Verdict.Of("CAB-WHY", BoardPlan(QualityTime), 3));
    }

    [Fact]
    public void CAB_SILENCE_wants_an_interview_in_which_customers_talk_and_hosts_listen()
    {
        Assert.Equal("", Verdict.Of("CAB-SILENCE", GoodBoard()));
        Assert.Equal("warning 1 [i02] () 1 h/45 min", Verdict.Of("CAB-SILENCE", GoodBoard().Mark("i02", ItemMark.HostsListen, false)));
        Assert.Equal("warning 1 [i02] () 1 h/45 min", Verdict.Of("CAB-SILENCE", GoodBoard().After(new SetMode(new("i02"), TalkMode.HostTalk))));
        Assert.Equal("", Verdict.Of("CAB-SILENCE", GoodBoard().Lasting("i02", 45)));
        Assert.Equal("warning 1 [i02] () 44 min/45 min", Verdict.Of("CAB-SILENCE", GoodBoard().Lasting("i02", 44)));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SILENCE", GoodBoard().As("i02", null)));
    }

    [Fact]
    public void CAB_SILENCE_says_what_is_missing()
    {
        var bare = BoardPlan().As("i02", SessionFormat.GroupInterview).After(new SetMode(new("i02"), null)).Lasting("i02", 30);
        Assert.Equal(
            ["Wednesday: hosts do not simply listen in “Issues and vision”. Nobody has said that customers have the floor. Hosts are not asked to listen only. It lasts 30 min, the least is 45 min."],
            Verdict.Sentences("CAB-SILENCE", bare));
        Assert.Equal("", Verdict.Of("CAB-SILENCE", Verdict.Fixed("CAB-SILENCE", bare, "Give customers the floor in “Issues and vision”, hosts listen")));
        Assert.Equal(
            ["There is no session in which customers talk among themselves and hosts listen. It takes 45 min or more."],
            Verdict.Sentences("CAB-SILENCE", GoodBoard().As("i02", null)));
    }

    [Fact]
    public void CAB_SILENCE_leaves_calls_alone_and_days_on_which_customers_map_all_the_time()
    {
        const string call = "0 09:00-10:00 discussion\n0 10:00-10:59 talk";
        Assert.Equal("", Verdict.Of("CAB-SILENCE", AgendaLines.Plan(Cab, call), stage: ReviewStage.Proposal));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SILENCE", AgendaLines.Plan(Cab, call.Replace("10:59", "11:00", StringComparison.Ordinal)), stage: ReviewStage.Proposal));
        Assert.Equal("", Verdict.Of("CAB-SILENCE", BoardPlan(CoDesign).As("i04", SessionFormat.ScenarioMapping)));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SILENCE", BoardPlan().As("i04", SessionFormat.ScenarioMapping)));
    }

    [Fact]
    public void CAB_SILENCE_waits_until_it_was_begun_or_two_weeks_are_left()
    {
        const string waiting = "not judged: No session says yet that customers talk and hosts listen in it.";
        Assert.Equal(waiting, Verdict.Of("CAB-SILENCE", BoardPlan(), 0, ReviewStage.Agenda));
        Assert.Equal(waiting, Verdict.Of("CAB-SILENCE", BoardPlan(), 15));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SILENCE", BoardPlan(), 14));
        Assert.Equal("warning - [] () 0 min/45 min", Verdict.Of("CAB-SILENCE", BoardPlan().Mark("i02", ItemMark.HostsListen), stage: ReviewStage.Agenda));
        Verdict.Fixed("CAB-SILENCE", BoardPlan(), "Let hosts only listen in “Issues and vision”", 14);
        Verdict.Fixed("CAB-SILENCE", AgendaLines.Plan(Cab, "0 09:00-10:00 talk\n0 10:30-11:45 talk"), "Add an hour of issues and vision, Tuesday 09:00", 14);
    }
}
