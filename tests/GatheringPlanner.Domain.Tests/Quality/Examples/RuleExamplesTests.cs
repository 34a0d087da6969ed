using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Quality.Examples;

namespace GatheringPlanner.Domain.Tests.Quality.Examples;

/// <summary>The examples beside the rules are true: what is shown as failing fails, what is shown as passing passes.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string> Rules => new(RuleCatalogue.All.Select(x => x.Descriptor.Id));

    public static TheoryData<string> Agendas => new(RuleCatalogue.All.Select(x => x.Descriptor.Id).Where(id => RuleExamples.Find(id) is { IsAgenda: true }));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_an_example(string id) => Assert.NotNull(RuleExamples.Find(id));

    [Theory]
    [MemberData(nameof(Agendas))]
    public void The_rule_finds_something_in_what_is_shown_as_failing(string id)
    {
        var (findings, unknown) = Judge(id, RuleExamples.Find(id)!.Fails);

        Assert.Null(unknown);
        Assert.NotEmpty(findings);
    }

    [Theory]
    [MemberData(nameof(Agendas))]
    public void The_rule_finds_nothing_in_what_is_shown_as_passing(string id)
    {
        var (findings, unknown) = Judge(id, RuleExamples.Find(id)!.Passes);

        Assert.Null(unknown);
        Assert.Empty(findings);
    }

    [Fact]
    public void Every_example_has_at_most_five_lines_and_facts_on_both_sides_or_on_none()
    {
        foreach (var example in RuleExamples.All)
        {
            Assert.InRange(example.Fails.Blocks.Count + example.Fails.Facts.Count, 1, 5);
            Assert.InRange(example.Passes.Blocks.Count + example.Passes.Facts.Count, 1, 5);
            Assert.Equal(example.Fails.IsAgenda, example.Passes.IsAgenda);
        }
    }

    [Fact]
    public void Most_rules_about_the_agenda_are_shown_by_an_agenda() => Assert.True(Agendas.Count >= 38, $"only {Agendas.Count}");

    /// <summary>What the rule says under the first profile it belongs to, and what it lacks.</summary>
    private static (IReadOnlyList<Finding> Findings, string? Unknown) Judge(string id, Sketch sketch)
    {
        var rule = RuleCatalogue.Find(id)!;
        var plan = sketch.Plan(Enum.GetValues<GatheringProfile>().First(rule.Descriptor.AppliesTo));
        var report = QualityReview.Review(plan, new DateOnly(2027, 1, 4));
        return ([.. report.Findings.Where(x => x.Rule.Id == id)], report.NotJudged.FirstOrDefault(x => x.Rule.Id == id)?.Reason);
    }
}
