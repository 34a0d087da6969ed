using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class RiftTests
{
    private static GatheringPlan Rift(string agenda) => Plan(agenda, QualityTime, Declaration.HealsARift);

    private static GatheringPlan Interviews(string agenda, SessionFormat format = SessionFormat.CrossGroupInterviews) => Rift(agenda).Item("i01", x => x with { Format = format });

    [Theory]
    [InlineData("RF-GOAL"), InlineData("RF-INTERVIEW"), InlineData("RF-STORY"), InlineData("RF-SHARE")]
    public void They_belong_to_gatherings_that_heal_a_rift(string rule)
    {
        Assert.Equal("", Plan("0 09:00-10:00 talk").Verdict(rule, Proposal()));
        Assert.NotEqual("", Rift("0 09:00-10:00 talk").Verdict(rule, Proposal()));
        Assert.DoesNotContain(rule, QualityReview.Review(Plan("0 09:00-10:00 talk", Cab, Declaration.HealsARift), Proposal()).Findings.Select(x => x.Rule.Id));
    }

    [Fact]
    public void RF_GOAL_wants_the_consent_of_both_sides()
    {
        var plan = Rift("0 09:00-10:00 talk").Groups(("A", GroupKind.Staff), ("B", GroupKind.Staff), ("C", GroupKind.Customers));
        GatheringPlan By(params string[] groups) => plan.With(new SharedGoal(new("g"), "Best service in the region") { AcceptedBy = [.. groups.Select(x => new AudienceId(x))] });
        Assert.Equal("(No shared goal has been written down yet.)", plan.Verdict("RF-GOAL", Agenda(1)));
        Assert.Equal("(No shared goal has been written down yet.)", plan.Verdict("RF-GOAL", Draft(22)));
        Assert.Equal("blocker 0 of 2", plan.Verdict("RF-GOAL", Draft(21)));
        Assert.Equal("blocker 0 of 2", By().Verdict("RF-GOAL", Agenda()));
        Assert.Equal("blocker 1 of 2", By("A").Verdict("RF-GOAL", Agenda()));
        Assert.Equal("blocker 1 of 2", By("A", "A").Verdict("RF-GOAL", Agenda()));
        Assert.Equal("blocker 1 of 2", By("A", "gone").Verdict("RF-GOAL", Agenda()));
        Assert.Equal("blocker 1 of 2", By("A", "C").Verdict("RF-GOAL", Agenda()));
        Assert.Equal("", By("A", "B").Verdict("RF-GOAL", Proposal()));
        Assert.Equal("There is no goal for customers that both sides have accepted. The leader of one side has accepted it; the other has not yet.", By("A").Text("RF-GOAL", Agenda()));
        Assert.Empty(By("A").Offers("RF-GOAL", Agenda()));
    }

    [Theory]
    [InlineData("45 minutes", "0 09:00-09:45 exercise", "")]
    [InlineData("44 minutes", "0 09:00-09:44 exercise", "warning day 0 i01 44 min of 45 min")]
    [InlineData("one side only", "0 09:00-10:00 exercise for=A", "warning day 0 i01 1 h of 45 min")]
    [InlineData("an offer", "0 09:00-10:00 exercise optional", "warning 0 min of 45 min")]
    public void RF_INTERVIEW(string why, string agenda, string expected) => Assert.Equal($"{why}: {expected}", $"{why}: {Interviews(agenda).Verdict("RF-INTERVIEW", Agenda())}");

    [Fact]
    public void RF_INTERVIEW_is_judged_once_a_format_is_named_and_brings_two_questions()
    {
        var plan = Rift("0 09:00-10:00 talk\n0 11:00-12:00 exercise Interview the others");
        Assert.Equal("(No session has a known format yet.)", plan.Verdict("RF-INTERVIEW", Agenda(1)));
        Assert.Equal("(No session has a known format yet.)", plan.Verdict("RF-INTERVIEW", Draft(15)));
        Assert.Equal("warning 0 min of 45 min", plan.Verdict("RF-INTERVIEW", Draft(14)));
        Assert.Equal("Nobody interviews somebody of the other side.", plan.Text("RF-INTERVIEW", Draft(14)));
        Assert.Equal(
            ["Add an hour of interviews in pairs with our two questions, Tuesday 09:00", "Add an hour of interviews in pairs with our two questions, Tuesday 12:00", "“Interview the others” does: mark it"],
            plan.Offers("RF-INTERVIEW", Draft(14)).Order(StringComparer.Ordinal));
        Assert.Equal("Tuesday: “Ours” leaves 30 min for the interviews, and they need 45 min.", Interviews("0 09:00-09:30 exercise Ours").Text("RF-INTERVIEW", Agenda()));
        var own = Interviews("0 09:00-10:00 exercise for=A Ours");
        Assert.Equal("Tuesday: in “Ours” people meet only their own side.", own.Text("RF-INTERVIEW", Agenda()));
        Assert.Contains("Open “Ours” to both sides, for 45 min", own.Offers("RF-INTERVIEW", Agenda()));
    }

    [Fact]
    public void RF_INTERVIEW_wants_pairs_from_different_sides()
    {
        var plan = Interviews("0 09:00-10:00 exercise Ours").With(new Participant(new("a"), "Ann") { Group = new("A") }).With(new Participant(new("b"), "Bo") { Group = new("B") }).With(new Participant(new("c"), "Cleo") { Group = new("A") });
        var round = new TableRound(new("r"), new("i01"), 1) { Tables = [new([new("a"), new("b")]), new([new("c"), new("gone")])] };

        Assert.Equal("", plan.With(round).Verdict("RF-INTERVIEW", Agenda()));
        var own = plan.With(round with { Tables = [new([new("a"), new("c")]), new([new("b"), new("gone")])] });
        Assert.Equal("Tuesday: 1 of 1 interviews in “Ours” stay among one side.", own.Text("RF-INTERVIEW", Agenda()));
        Assert.Empty(own.Offers("RF-INTERVIEW", Agenda()));
    }

    [Theory]
    [InlineData("stories first", "0 09:00-10:00 exercise\n0 10:00-11:00 talk", "")]
    [InlineData("a welcome is no work", "0 09:20-10:00 exercise\n0 09:00-09:20 admin", "")]
    [InlineData("work first", "0 10:00-11:00 exercise\n0 09:00-10:00 talk", "advice day 0 i02 0 of 1")]
    [InlineData("an offer", "0 09:00-10:00 exercise optional\n0 10:00-11:00 talk", "advice day 0 i02 0 of 1")]
    public void RF_STORY(string why, string agenda, string expected) =>
        Assert.Equal($"{why}: {expected}", $"{why}: {Interviews(agenda, SessionFormat.Storytelling).Verdict("RF-STORY", Agenda())}");

    [Fact]
    public void RF_STORY_puts_stories_before_the_work()
    {
        var plan = Rift("0 09:00-10:00 exercise Our stories\n0 11:00-12:00 talk");
        Assert.Equal("(No session has a known format yet.)", plan.Verdict("RF-STORY", Draft(15)));
        Assert.Equal("Tuesday: work begins with “Our stories”, before people have told each other anything personal.", plan.Text("RF-STORY", Draft(14)));
        Assert.Equal(["Add an hour of stories in mixed fours before “Our stories”", "“Our stories” does: mark it"], plan.Offers("RF-STORY", Draft(14)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RF_SHARE_wants_an_exchange()
    {
        var plan = Rift("0 09:00-10:00 workshop How we help\n0 11:00-12:00 talk");
        Assert.Equal("(No session has a known format yet.)", plan.Verdict("RF-SHARE", Draft(15)));
        Assert.Equal("advice 0 of 1", plan.Verdict("RF-SHARE", Draft(14)));
        Assert.Equal("There is no exchange of what one side has and the other needs.", plan.Text("RF-SHARE", Draft(14)));
        Assert.Equal(
            ["Add 45 min of offers and needs, Tuesday 09:00", "Add 45 min of offers and needs, Tuesday 12:00", "“How we help” does: mark it"],
            plan.Offers("RF-SHARE", Draft(14)).Order(StringComparer.Ordinal));
        Assert.Equal("", Interviews("0 09:00-10:00 workshop", SessionFormat.Exchange).Verdict("RF-SHARE", Proposal()));
        Assert.Equal("advice 0 of 1", Interviews("0 09:00-10:00 workshop for=A", SessionFormat.Exchange).Verdict("RF-SHARE", Proposal()));
    }
}
