using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>The customer advisory board that the product ships, with what people enter around it; then one thing goes wrong at a time.</summary>
public sealed class CabTemplateTests
{
    private static readonly GatheringPlan Board = BoardPlans.Prepared(new(Guid.Empty));

    public static TheoryData<int, ReviewStage> Moments => new()
    {
        { 100, ReviewStage.Draft }, { 14, ReviewStage.Draft }, { 2, ReviewStage.Draft }, { 30, ReviewStage.Proposal }, { 2, ReviewStage.Proposal },
    };

    [Theory, MemberData(nameof(Moments))]
    public void With_real_data_it_passes_its_profile(int daysBefore, ReviewStage stage) => Assert.Equal("", Findings(Board, daysBefore, stage));

    public static TheoryData<string, Func<GatheringPlan, GatheringPlan>, string> Troubles => new()
    {
        { "no practice of any sort", x => x.After(new RemoveItem(new("i1"))).After(new RemoveItem(new("i2"))).After(new RemoveItem(new("i4"))), "CAB-PREP CAB-SAMPLEMAP" },
        { "practice, but no sample mapping", x => x.As("i2", null), "CAB-SAMPLEMAP" },
        { "one reason is silenced", x => x.With(Rule(x, HostRuleTopic.StaySilent) with { Reason = null }), "CAB-WHY" },
        { "all reasons are silenced", x => x.All<HostRule>().Aggregate(x, (all, rule) => all.With(rule with { Reason = null })), "CAB-WHY" },
        { "a rule is gone", x => x.After(new RemovePart<HostRule>(Rule(x, HostRuleTopic.DoNotSell).Id)), "CAB-WHY" },
        { "no time for questions", x => x.After(new RemoveItem(new("i11"))).WithItem(Longer(x)), "CAB-TOPQ" },
        { "the time for questions is something else", x => x.As("i11", null), "CAB-TOPQ" },
        { "no questions", x => x.All<TopQuestion>().Aggregate(x, (all, question) => all.After(new RemovePart<TopQuestion>(question.Id))), "CAB-TOPQ" },
        { "hosts may step in", x => x.Mark("i8", ItemMark.HostsListen, false), "CAB-SILENCE" },
        { "a host without a topic", x => x.After(new RemovePart<Assignment>(new("notes2"))), "CAB-NOTES" },
        { "a team without a helper", x => x.With(Team(x) with { JuniorFacilitator = null }), "CAB-JRFAC" },
        { "somebody sells to their own team", x => x.With(x.All<Participant>().Find(new("renske"))! with { SalesOwnerOf = "larch" }), "CAB-JRFAC" },
        { "a scenario without a context", x => x.With(x.All<Scenario>().Find(new("first-week"))! with { Context = null }), "CAB-SCENARIO" },
        { "moments without a measure", x => x.With(x.All<Scenario>().Find(new("first-week"))! with { Moments = [new("The first call")] }), "CAB-SCENARIO" },
        { "an executive leaves at noon", x => x.With(x.All<Participant>().Find(new("aoife"))! with { LeavesOn = BoardPlans.First.AddDays(1), LeavesAt = PlanTime.At(12) }), "CAB-STAY" },
    };

    [Theory, MemberData(nameof(Troubles))]
    public void One_thing_that_goes_wrong_raises_exactly_its_rule(string what, Func<GatheringPlan, GatheringPlan> goWrong, string rules) =>
        Assert.Equal($"{what}: {rules}", $"{what}: {Findings(goWrong(Board), 2, ReviewStage.Proposal)}");

    [Theory, MemberData(nameof(Troubles))]
    public void What_is_put_right_again_raises_nothing(string what, Func<GatheringPlan, GatheringPlan> goWrong, string rules)
    {
        var wrong = goWrong(Board);
        var right = wrong.After(new RevertDifference(PlanDifference.Between(wrong, Board), what));

        Assert.Equal($"{rules}: ", $"{rules}: {Findings(right, 2, ReviewStage.Proposal)}");
    }

    /// <summary>The fix that the page offers with one button is enough.</summary>
    [Fact]
    public void A_practice_and_its_sample_mapping_come_back_with_one_button_each()
    {
        var bare = Board.After(new RemoveItem(new("i1"))).After(new RemoveItem(new("i2"))).After(new RemoveItem(new("i4")));

        var practised = Verdict.Fixed("CAB-PREP", bare, "Let hosts practise for an hour and a half on the afternoon before", 2, ReviewStage.Proposal);
        Assert.Equal("CAB-SAMPLEMAP", Findings(practised, 2, ReviewStage.Proposal));
        var mapped = Verdict.Fixed("CAB-SAMPLEMAP", practised, "Map a sample scenario in “Practice for hosts: rules, reasons and a dry run”", 2, ReviewStage.Proposal);
        Assert.Equal("", Findings(mapped, 2, ReviewStage.Proposal));
    }

    private static HostRule Rule(GatheringPlan plan, HostRuleTopic topic) => plan.All<HostRule>().Single(x => x.Topic == topic);

    private static CoDesignTeam Team(GatheringPlan plan) => plan.All<CoDesignTeam>().Find(new("blue"))!;

    /// <summary>The discussion before takes the time, so that no hole is left.</summary>
    private static AgendaItem Longer(GatheringPlan plan) => plan.Items.Find(new("i10"))! with { End = plan.Items.Find(new("i11"))!.End };

    private static string Findings(GatheringPlan plan, int daysBefore, ReviewStage stage) =>
        string.Join(' ', QualityReview.Review(plan, new Occasion(BoardPlans.First.AddDays(-daysBefore), stage)).Findings.Select(x => x.Rule.Id).Distinct().Order(StringComparer.Ordinal));
}
