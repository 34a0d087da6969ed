using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class PurposeTests
{
    private const string Good = "Bring sales and service together so that customers wait less.";

    [Theory]
    [InlineData(Good, "", "")]
    [InlineData("", "advice 0 of 40", "Nobody has written it down.")]
    [InlineData("Annual offsite", "advice 14 of 40", "It has 14 characters; a sentence that says who, what for and for whose good has 40 or more.")]
    [InlineData("Better service to customers, as of June", "advice 39 of 40", "It has 39 characters; a sentence that says who, what for and for whose good has 40 or more.")]
    [InlineData("Better service to customers, as of June.", "", "")]
    [InlineData("Bring sales and finance together to be quicker with the books.", "advice 62 of 40", "Customers are not in it.")]
    [InlineData("Annual conference of the client service team in Dublin", "advice 54 of 40", "It names what people do, not what comes of it.")]
    public void PU_PURPOSE(string purpose, string expected, string detail)
    {
        var plan = Plan("0 09:00-10:00 talk");
        plan = plan.Next(header: plan.Header with { Purpose = purpose });
        Assert.Equal(expected, plan.Verdict("PU-PURPOSE", Agenda()));
        Assert.Equal(expected, plan.Verdict("PU-PURPOSE", Draft(1)));
        Assert.Equal(expected.Replace("advice", "blocker", StringComparison.Ordinal), plan.Verdict("PU-PURPOSE", Proposal()));
        Assert.Equal(detail.Length == 0 ? "" : $"The purpose does not say yet what changes for customers. {detail}", plan.Text("PU-PURPOSE", Agenda()));
    }

    [Fact]
    public void PU_PURPOSE_begins_a_sentence_with_the_groups_of_the_gathering()
    {
        var plan = Plan("0 09:00-10:00 talk").Groups(("Sales", GroupKind.CustomerFacing), ("Works", GroupKind.Staff), ("Guests", GroupKind.Customers));
        Assert.Equal(["Begin with: Bring Sales and Works together to work on what customers told us, so that they notice the change within a quarter."], plan.Offers("PU-PURPOSE", Proposal()));
        Assert.StartsWith("Begin with: Bring our teams together to do good work", Plan("0 09:00-10:00 service", FunService).Offers("PU-PURPOSE", Proposal()).Single(), StringComparison.Ordinal);
        Assert.Equal("", Plan("0 09:00-10:00 talk", Virtual).Verdict("PU-PURPOSE", Proposal()));
    }

    [Theory]
    [InlineData("a workshop of everybody", "0 09:00-10:00 workshop", "")]
    [InlineData("an exercise of everybody", "0 09:00-10:00 exercise", "")]
    [InlineData("a workshop without a time", "0 - workshop", "")]
    [InlineData("talk and discussion", "0 09:00-10:00 talk\n0 10:00-11:00 discussion", "advice 0 of 1")]
    [InlineData("each group by itself", "0 09:00-10:00 workshop for=sales\n0 09:00-10:00 workshop for=works", "advice 0 of 1")]
    public void PU_COCREATE(string why, string agenda, string expected) => Assert.Equal($"{why}: {expected}", $"{why}: {Plan(agenda).Verdict("PU-COCREATE", Agenda())}");

    [Fact]
    public void PU_COCREATE_counts_mixed_groups_and_co_design_and_turns_a_talk_into_a_workshop()
    {
        var plan = Plan("0 09:00-10:00 workshop for=sales Ours\n0 11:00-12:00 talk Numbers");
        Assert.Equal("", plan.Item("i01", x => x with { MixedGroups = true }).Verdict("PU-COCREATE", Agenda()));
        Assert.Equal("", plan.Item("i02", x => x with { Format = SessionFormat.ScenarioMapping }).Verdict("PU-COCREATE", Agenda()));
        Assert.Equal("In no workshop or exercise do different groups create something together.", plan.Text("PU-COCREATE", Agenda()));
        Assert.Equal(
            ["Add an hour of work in mixed groups, Tuesday 09:00", "Add an hour of work in mixed groups, Tuesday 12:00", "Make “Numbers” a workshop in mixed groups", "Mix the groups in “Ours”"],
            plan.Offers("PU-COCREATE", Agenda()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("plenaries and meals", "0 09:00-10:00 talk\n0 10:00-11:00 discussion\n0 12:00-13:00 meal", "warning 0 of 1")]
    [InlineData("a workshop", "0 09:00-10:00 workshop", "")]
    [InlineData("a breakout", "0 09:00-10:00 breakout", "")]
    [InlineData("a game", "0 09:00-10:00 talk\n0 15:00-17:00 activity", "")]
    [InlineData("each in its own workshop", "0 09:00-10:00 workshop for=Sales\n0 09:00-10:00 workshop for=Works", "warning 0 of 1")]
    public void PU_MIX(string why, string agenda, string expected)
    {
        var plan = Plan(agenda);
        plan = plan.Next(audiences: Keyed<AudienceId, Audience>.Of([new(new("Sales"), "Sales"), new(new("Works"), "Works")]));
        Assert.Equal($"{why}: {expected}", $"{why}: {plan.Verdict("PU-MIX", Agenda())}");
    }

    [Fact]
    public void PU_MIX_wants_two_groups_and_leaves_a_single_team_alone()
    {
        var plan = Plan("0 09:00-10:00 talk Numbers");
        Assert.Equal("(Nobody has said yet which groups take part.)", plan.Verdict("PU-MIX", Agenda(1)));
        Assert.Equal("(Nobody has said yet which groups take part.)", plan.Verdict("PU-MIX", Draft(15)));
        Assert.Equal("warning 0 of 2", plan.Verdict("PU-MIX", Draft(14)));
        Assert.Equal("warning 0 of 2", plan.Verdict("PU-MIX", Proposal()));
        Assert.Equal("", Plan("0 09:00-10:00 talk", QualityTime, Declaration.SingleTeam).Verdict("PU-MIX", Proposal()));
        var one = plan.Groups(("Sales", GroupKind.CustomerFacing));
        Assert.Equal("warning 1 of 2", one.Verdict("PU-MIX", Agenda()));
        Assert.Equal("1 group takes part, and there should be 2.", one.Text("PU-MIX", Agenda()));
        Assert.Equal(["We are one team: there are no groups to mix"], one.Offers("PU-MIX", Agenda()));
        var two = plan.Groups(("Sales", GroupKind.CustomerFacing), ("Works", GroupKind.Staff));
        Assert.Equal("The groups sit together only in plenaries and at meals.", two.Text("PU-MIX", Agenda()));
        Assert.Equal(["Mix the groups in “Numbers”", "We are one team: there are no groups to mix"], two.Offers("PU-MIX", Agenda()));
        Assert.Equal("", two.Item("i01", x => x with { MixedGroups = true }).Verdict("PU-MIX", Agenda()));
    }
}
