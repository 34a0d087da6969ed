using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class FollowThroughTests
{
    private static readonly GatheringPlan TwoDays = Plan("0 09:00-10:00 talk\n1 09:00-10:00 talk");

    private static ActionItem Try(string id) => new(new(id), $"Try {id}") { Owner = "Maeve", Due = Before(-30) };

    [Fact]
    public void FU_ACTIONS_wants_an_owner_and_a_date_once_the_gathering_is_over()
    {
        var plan = TwoDays.With(Try("1"), Try("2") with { Owner = null }, Try("3") with { Due = null });
        Assert.Equal("(It is looked at once the gathering is over.)", plan.Verdict("FU-ACTIONS", Proposal(-1)));
        Assert.Equal("warning [“Try 2”, “Try 3”] 2 of 3", plan.Verdict("FU-ACTIONS", Draft(-2)));
        Assert.Equal("warning [“Try 2”, “Try 3”] 2 of 3", plan.Verdict("FU-ACTIONS", Agenda(-2)));
        Assert.Equal("(No action has been written down.)", TwoDays.Verdict("FU-ACTIONS", Proposal(-2)));
        Assert.Equal("(The gathering has no date yet.)", plan.Next(header: plan.Header with { StartDate = null }).Verdict("FU-ACTIONS", Proposal()));
        Assert.Equal("", TwoDays.With(Try("1")).Verdict("FU-ACTIONS", Draft(-2)));
        Assert.Equal("2 of 3 actions have no owner or no date, “Try 2” first. 1 without an owner, 1 without a date.", plan.Text("FU-ACTIONS", Draft(-2)));
    }

    [Fact]
    public void FU_ACTIONS_shares_them_out_among_hosts()
    {
        var plan = TwoDays.With(Try("2") with { Owner = null });
        Assert.Empty(plan.Offers("FU-ACTIONS", Draft(-2)));
        Assert.Equal(["Share them out among the hosts, due 24 June"], plan.With(new Participant(new("p"), "Ann") { Role = ParticipantRole.Host }).Offers("FU-ACTIONS", Draft(-2)));
        Assert.Equal(["Set 24 June where the date is open"], TwoDays.With(Try("3") with { Due = null }).Offers("FU-ACTIONS", Draft(-2)));
    }

    [Fact]
    public void FU_ACTIONS_wants_an_answer_to_members_of_a_board_within_thirty_days()
    {
        var plan = Plan("0 09:00-10:00 talk", Cab).With(Try("1") with { RaisedBy = "Ann of C1" });
        Assert.Equal("", plan.Verdict("FU-ACTIONS", Draft(-30)));
        Assert.Equal("warning [the answer about “Try 1”] 1 of 0", plan.Verdict("FU-ACTIONS", Draft(-31)));
        Assert.Equal("A member still waits for the answer about “Try 1”.", plan.Text("FU-ACTIONS", Draft(-31)));
        Assert.Empty(plan.Offers("FU-ACTIONS", Draft(-31)));
        Assert.Equal("", plan.With(Try("1") with { RaisedBy = "Ann of C1", AnsweredOn = Before(-31) }).Verdict("FU-ACTIONS", Draft(-31)));
        Assert.Equal("", Plan("0 09:00-10:00 talk").With(Try("1") with { RaisedBy = "Ann of C1" }).Verdict("FU-ACTIONS", Draft(-31)));
        Assert.Equal(
            "warning [“Try 1”] 1 of 1; warning [the answer about “Try 1”] 1 of 0",
            plan.With(Try("1") with { RaisedBy = "Ann of C1", Owner = null }).Verdict("FU-ACTIONS", Draft(-31)));
    }

    [Fact]
    public void FU_THANK_wants_thanks_within_a_week_and_hellos_within_a_quarter()
    {
        const string Both = "advice [thanks] 0 of 7; advice [check-ins] 0 of 92";
        Assert.Equal("(It is looked at once the gathering is over.)", TwoDays.Verdict("FU-THANK", Proposal(-1)));
        Assert.Equal(Both, TwoDays.Verdict("FU-THANK", Draft(-2)));
        Assert.Equal(Both, TwoDays.Verdict("FU-THANK", Draft(-93)));
        Assert.Equal("", TwoDays.Verdict("FU-THANK", Draft(-94)));
        Assert.Equal("(No list of people to call has been drawn up.)", TwoDays.Verdict("FU-THANK", Agenda(-2)));
        Assert.Equal("advice [check-ins] 0 of 92", TwoDays.With(Call(CallReason.Thank, Before(-8))).Verdict("FU-THANK", Agenda(-2)));
        Assert.Equal(Both, TwoDays.With(Call(CallReason.Thank, Before(-9))).Verdict("FU-THANK", Draft(-2)));
        Assert.Equal("advice [thanks] 0 of 7", TwoDays.With(Call(CallReason.CheckIn, Before(-93))).Verdict("FU-THANK", Draft(-2)));
        Assert.Equal(Both, TwoDays.With(Call(CallReason.CheckIn, Before(-94))).Verdict("FU-THANK", Draft(-2)));
        Assert.Equal("", TwoDays.With(Call(CallReason.Thank, null), Call(CallReason.CheckIn, null)).Verdict("FU-THANK", Draft(-2)));
    }

    private static PersonalCall Call(CallReason reason, DateOnly? on) => new(new($"{reason}"), "Ann", reason) { On = on };

    [Fact]
    public void FU_THANK_draws_the_lists_from_those_who_came_and_helped()
    {
        Assert.Empty(TwoDays.Offers("FU-THANK", Draft(-2)));
        var plan = TwoDays.With(new Speaker(new("s"), "Ann")).With(new Participant(new("p1"), "Bo"), new Participant(new("p2"), "Ann"));
        Assert.Equal(
            "Nobody is on the list of people to call and thank within 7 days. No calls without an agenda are planned for the 92 days after the gathering. Say hello, ask how things are, offer help, and nothing else.",
            plan.Text("FU-THANK", Draft(-2)));
        Assert.Equal(["Draw the list from those who came and helped: 2 calls"], plan.Offers("FU-THANK", Draft(-2)));
        Assert.Equal(["Spread a few calls without an agenda over the next three months"], plan.Offers("FU-THANK", Draft(-2), 1));
    }

    [Fact]
    public void FU_EVAL_wants_behaviour_and_result()
    {
        Assert.Equal("(No question for the time afterwards has been written down yet.)", TwoDays.Verdict("FU-EVAL", Agenda(1)));
        Assert.Equal("(No question for the time afterwards has been written down yet.)", TwoDays.Verdict("FU-EVAL", Draft(8)));
        Assert.Equal("advice 0 of 2", TwoDays.Verdict("FU-EVAL", Draft(7)));
        Assert.Equal("advice 0 of 2", TwoDays.Verdict("FU-EVAL", Proposal()));
        var liked = TwoDays.With(Ask("m", EvaluationLevel.Reaction, 0), Ask("n", EvaluationLevel.Learning, 1));
        Assert.Equal("advice 0 of 2", liked.Verdict("FU-EVAL", Agenda()));
        Assert.Equal("advice 0 of 2", liked.With(Ask("o", EvaluationLevel.Behaviour, 29)).Verdict("FU-EVAL", Agenda()));
        var behaviour = liked.With(Ask("o", EvaluationLevel.Behaviour, 30));
        Assert.Equal("advice 1 of 2", behaviour.Verdict("FU-EVAL", Agenda()));
        Assert.Equal("", behaviour.With(Ask("p", EvaluationLevel.Result, 90)).Verdict("FU-EVAL", Agenda()));
        Assert.Equal(
            "Whether the gathering changes anything is not going to be measured. What people do differently a month later is missing, and so is what the business has from it.",
            liked.Text("FU-EVAL", Agenda()));
        Assert.Equal(["Plan a short round of questions after 30 and 90 days"], liked.Offers("FU-EVAL", Agenda()));
        Assert.Equal(["Plan a short round of questions after 90 days"], behaviour.Offers("FU-EVAL", Agenda()));
    }

    private static Measurement Ask(string id, EvaluationLevel level, int days) => new(new(id), "What has changed?", level, days);

    [Fact]
    public void KPI_ACTIVITY_wants_one_goal_of_closeness_beside_activity()
    {
        Indicator Goal(string id, IndicatorKind kind) => new(new(id), "Calls in a week", kind);
        var plan = TwoDays.With(Goal("a", IndicatorKind.Activity), Goal("r", IndicatorKind.Result));
        Assert.Equal("(No goal that can be counted has been set yet.)", TwoDays.Verdict("KPI-ACTIVITY", Proposal()));
        Assert.Equal("advice 0 of 1", plan.Verdict("KPI-ACTIVITY", Agenda()));
        Assert.Equal("", TwoDays.With(Goal("r", IndicatorKind.Result)).Verdict("KPI-ACTIVITY", Agenda()));
        Assert.Equal("", plan.With(Goal("e", IndicatorKind.Engagement)).Verdict("KPI-ACTIVITY", Agenda()));
        Assert.Equal("The goals count how much is done, and none counts how close customers are.", plan.Text("KPI-ACTIVITY", Agenda()));
        Assert.Equal(4, plan.Offers("KPI-ACTIVITY", Agenda()).Length);
        Assert.Contains("Count also: Hours until a customer has an answer", plan.Offers("KPI-ACTIVITY", Agenda()));
    }
}
