using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Quality;

/// <summary>Every fix that is offered applies, removes its finding and adds no blocker: on real agendas and on generated plans.</summary>
public sealed class FixLawTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    /// <summary>What these miss, only a person can supply: a goal in words, a speaker's facts, leaders' consent, what somebody eats.</summary>
    private static readonly string[] OnlyPeopleKnow = ["CAB-SCENARIO", "ND-DIET", "PU-GOAL", "RF-GOAL", "SP-CLIENTLINK", "SP-LIKEUS", "VEN-ASK"];

    public static TheoryData<string> Agendas => [.. AgendaFiles.Real, .. AgendaFiles.Specimens];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Agendas))]
    public void Fixes_of_real_agendas_keep_their_promise(string name) => Verify(AgendaFiles.Plan(name));

    [Theory, MemberData(nameof(Seeds))]
    public void Fixes_of_generated_plans_keep_their_promise(int seed)
    {
        output.WriteLine($"seed {seed}");
        Verify(new RandomPlans(seed).Gathering(14, 2));
    }

    [Fact]
    public void Every_rule_that_a_plan_can_answer_offers_a_fix_somewhere()
    {
        var plans = AgendaFiles.Real.Concat(AgendaFiles.Specimens).Select(AgendaFiles.Plan)
            .Concat(Enumerable.Range(1, 150).Select(x => new RandomPlans(x).Gathering(14, 2)));
        var (found, fixable) = (new HashSet<string>(), new HashSet<string>());
        foreach (var report in plans.Select(x => QualityReview.Review(x, Today)))
        {
            foreach (var finding in report.Findings)
            {
                found.Add(finding.Rule.Id);
                if (!fixable.Contains(finding.Rule.Id) && FixEngine.Offers(report, finding).Count > 0) fixable.Add(finding.Rule.Id);
            }
        }

        Assert.Empty(RuleCatalogue.All.Select(x => x.Descriptor.Id).Except(found));
        Assert.Equal(OnlyPeopleKnow, found.Except(fixable).Order());
    }

    [Fact]
    public void A_finding_that_is_gone_has_no_fixes()
    {
        var before = QualityReview.Review(AgendaFiles.Plan("kalish-management-meeting-2001"), Today);
        var after = QualityReview.Review(AgendaFiles.Plan("winter-tech-forum-2026"), Today);
        Assert.All(before.Findings.Where(x => x.Day is not null), x => Assert.Empty(FixEngine.Offers(after, x)));
    }

    private static void Verify(GatheringPlan plan)
    {
        var report = QualityReview.Review(plan, Today);
        foreach (var finding in report.Findings)
        {
            foreach (var offer in FixEngine.Offers(report, finding))
            {
                var after = QualityReview.Review(Assert.IsType<Applied>(offer.Fix.Edit.Apply(plan)).Plan, Today);
                var says = $"{finding.Rule.Id}: {offer.Fix.Title}";
                Assert.False(after.Findings.Any(finding.IsSameAs), $"{says} leaves the finding");
                Assert.True(Blockers(after, finding) <= Blockers(report, finding), $"{says} adds a blocker");
                Assert.True(offer.Removes > 0 && offer.Fix.Title.Length is > 8 and < 160, says);
            }
        }
    }

    private static int Blockers(QualityReport report, Finding finding) => report.Findings.Count(x => x.Severity == Severity.Blocker && !x.IsSameAs(finding));
}
