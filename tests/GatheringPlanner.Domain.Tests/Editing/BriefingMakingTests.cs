using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class BriefingMakingTests
{
    private static readonly AudienceId Hosts = new("hosts");
    private static readonly GatheringPlan Plan = GatheringPlan.Of(new(Guid.Empty), new("Board", GatheringProfile.Cab), [], audiences: [new(Hosts, "Our hosts")]);
    private static readonly GroupBriefing Empty = GroupBriefing.Of(Plan, Hosts);
    private static readonly GroupBriefing Written = Empty with { HowItRuns = "Listen first", Why = "They lead" };

    [Fact]
    public void A_briefing_is_written_in_one_step_that_names_its_group()
    {
        var writing = BriefingMaking.Write(Plan, Empty, Written with { Expected = "  " });

        Assert.Equal("Wrote the briefing for “Our hosts”", writing.Describe(Plan));
        Assert.Equal(new Applied(Plan.With(Written)), writing.Apply(Plan));
        Assert.Equal("Wrote the briefing for everybody", BriefingMaking.Write(Plan, GroupBriefing.Of(Plan, null), GroupBriefing.Of(Plan, null) with { Why = "So" }).Name);
    }

    [Fact]
    public void Two_who_write_under_different_headings_both_keep_their_words()
    {
        var plan = Plan.With(Written);
        var mine = BriefingMaking.Write(plan, Written, Written with { Why = "They set the direction" });
        var theirs = plan.With(Written with { Expected = "Come to the practice" });

        Assert.Equal(new Applied(Plan.With(Written with { Expected = "Come to the practice", Why = "They set the direction" })), mine.Apply(theirs));
        Assert.IsType<Refused>(mine.Apply(plan.With(Written with { Why = "Another reason" })));
    }

    [Fact]
    public void Without_a_word_it_is_taken_away()
    {
        var plan = Plan.With(Written);
        var writing = BriefingMaking.Write(plan, Written, Empty);

        Assert.Equal("Took the briefing for “Our hosts” away", writing.Name);
        Assert.Equal(new Applied(Plan), writing.Apply(plan));
    }

    [Fact]
    public void Our_words_fill_only_what_is_open()
    {
        var stock = StockBriefing.All.Single(x => x.Format == BriefingFormat.CustomerHosts);

        Assert.Equal(Written with { Expected = stock.Expected }, BriefingMaking.Filled(Written with { Expected = " " }, stock));
        Assert.Equal(Enum.GetValues<BriefingFormat>(), StockBriefing.All.Select(x => x.Format));
        Assert.All(StockBriefing.All, x => Assert.True(BriefingMaking.Filled(Empty, x).IsComplete));
    }

    [Fact]
    public void Moments_of_truth_are_cleaned_and_need_their_names()
    {
        var scenario = new Scenario(new("s"), "Moving house") { Moments = [new(" The call\u0007 ", "  "), new("The van")] };

        Assert.Equal(new Applied(Plan.With(scenario with { Moments = [new("The call"), new("The van")] })), new PutPart<Scenario>(scenario).Apply(Plan));
        Assert.Equal(new Refused("A moment of truth needs its name."), new PutPart<Scenario>(scenario with { Moments = [new(" ", "minutes")] }).Apply(Plan));
        Assert.Equal(
            new Refused("A scenario has at most 30 moments of truth."),
            new PutPart<Scenario>(scenario with { Moments = [.. Enumerable.Repeat(new MomentOfTruth("The van"), 31)] }).Apply(Plan));
    }
}
