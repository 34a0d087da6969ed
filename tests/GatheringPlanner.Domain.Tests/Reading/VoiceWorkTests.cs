using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

/// <summary>What the voice of the customer still needs in one gathering.</summary>
public sealed class VoiceWorkTests
{
    private static readonly DateOnly First = new(2027, 6, 8);

    private static readonly GatheringPlan Plan = On(AgendaLines.Plan(GatheringProfile.QualityTime, """
        0 11:00-11:35 panel voice Customers
        0 11:40-12:20 discussion voice What we heard
        1 09:00-10:00 session voice Again
        """));

    [Fact]
    public void A_panel_says_what_it_lacks_and_whether_it_is_the_readers()
    {
        var plan = Plan.With(new Insight(new("v"), "They pay later.")).With(new Participant(new("me"), "Tomas")).With(new Participant(new("other"), "Milo"))
            .With(new PanelSeat(new("s1"), new("i01"), new("v")) { Panellist = new("other") })
            .With(new PanelSeat(new("s2"), new("i02"), new("v")) { Minutes = 90 })
            .With(new Assignment(new("a"), new("i01"), new("me"), SessionRole.Facilitator));

        var work = VoiceWork.Of(plan, First, new("me"));

        Assert.Equal(
            [("i01", "", true), ("i02", "Panellists, Moderator, Time, Discussion", false)],
            work.Panels.Select(x => (x.Panel.Item.Id.Value, string.Join(", ", x.Lacks), x.IsOwn)));
        Assert.Equal((true, false), (VoiceWork.Of(plan, First, new("other")).Panels[0].IsOwn, VoiceWork.Of(plan, First, null).Panels[0].IsOwn));
    }

    [Theory]
    [InlineData("0 11:00-11:35 discussion voice What we heard\n0 14:00-15:00 session voice Again", "i01")]
    [InlineData("0 11:00-11:35 panel What vendors say", "")]
    public void Without_a_panel_the_first_hour_of_the_customers_could_be_one(string day, string panels) =>
        Assert.Equal(panels, string.Join(", ", VoiceWork.Of(AgendaLines.Plan(GatheringProfile.QualityTime, day), First, null).Panels.Select(x => x.Panel.Item.Id.Value)));

    [Fact]
    public void An_insight_ages_after_a_quarter_of_a_year_unless_it_is_known_what_came_of_it()
    {
        var plan = Plan.With(Heard("young", 89)).With(Heard("old", 90)).With(Heard("older", 200) with { Solution = "A letter" })
            .With(Heard("done", 300) with { Outcome = "They stayed." }).With(new Insight(new("undated"), "When?"))
            .With(new Insight(new("since"), "Long so") { Since = First.AddDays(-100) });

        Assert.Equal(["older", "since", "old"], VoiceWork.Of(plan, First, null).Ageing.Select(x => x.Id.Value));
    }

    [Theory]
    [InlineData(-1, 1, 1, "")]
    [InlineData(0, 1, 0, "")]
    [InlineData(1, 1, 0, "")]
    [InlineData(2, 0, 0, "q1, q2")]
    public void Questions_wait_for_their_rank_before_the_first_day_and_for_their_answer_after_the_last(int day, int panels, int unranked, string unanswered)
    {
        var plan = Plan.With(new Participant(new("h"), "Milo")).With(new TopQuestion(new("q1"), "Why?", new("h")) { Rank = 1 })
            .With(new TopQuestion(new("q2"), "When?", new("h"))).With(new TopQuestion(new("q3"), "Who?", new("h")) { Rank = 2, Answer = "All of us." });

        var work = VoiceWork.Of(plan, First.AddDays(day), null);

        Assert.Equal((panels, unranked, unanswered), (work.Panels.Count, work.Unranked, string.Join(", ", work.Unanswered.Select(x => x.Id.Value))));
    }

    [Fact]
    public void A_gathering_without_a_date_is_still_to_come() =>
        Assert.Equal((1, 0), (VoiceWork.Of(Plan.Next(Plan.Header with { StartDate = null }), First, null).Panels.Count, VoiceWork.Of(Plan, First, null).Unanswered.Count));

    private static Insight Heard(string id, int daysAgo) => new(new(id), id) { HeardOn = First.AddDays(-daysAgo) };

    private static GatheringPlan On(GatheringPlan plan) => plan.Next(plan.Header with { StartDate = First });
}
