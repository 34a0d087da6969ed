using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Quality;

public sealed class SafeFixLawTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    public static TheoryData<string> Agendas => [.. AgendaFiles.Real, .. AgendaFiles.Specimens];

    [Theory, MemberData(nameof(Agendas))]
    public void All_safe_fixes_of_a_real_agenda_are_one_step_that_keeps_everything(string name) => Verify(AgendaFiles.Plan(name));

    [Theory, MemberData(nameof(Seeds))]
    public void All_safe_fixes_of_any_plan_are_one_step_that_keeps_everything(int seed)
    {
        output.WriteLine($"seed {seed}");
        Verify(new RandomPlans(seed).Plan(items: 12, days: 2));
    }

    [Fact]
    public void A_plan_without_findings_has_nothing_to_fix() =>
        Assert.Null(SafeFixes.Of(QualityReview.Review(AgendaLines.Plan(GatheringProfile.Virtual, "0 09:00-10:00 workshop voice"), Today)));

    [Fact]
    public void What_was_accepted_is_left_alone()
    {
        var plan = AgendaLines.Plan(GatheringProfile.QualityTime, "0 08:30-10:00 workshop voice Close");
        Assert.Contains(SafeFixes.Of(QualityReview.Review(plan, Today))!.Titles, x => x.StartsWith("Start at 09:00", StringComparison.Ordinal));
        var accepted = plan.After(new AcceptFinding(new(new("w"), "QT-START", 0, [new("i01")], "Maeve", "The ferry lands at eight.", Today, null)));
        Assert.DoesNotContain(SafeFixes.Of(QualityReview.Review(accepted, Today))?.Titles ?? [], x => x.StartsWith("Start at 09:00", StringComparison.Ordinal));
    }

    private static void Verify(GatheringPlan plan)
    {
        var report = QualityReview.Review(plan, Today);
        if (SafeFixes.Of(report) is not { } fixes) return;
        var after = plan.After(fixes.Edit);
        var verdict = QualityReview.Review(after, Today);
        Assert.Equal(report.Findings.Count - fixes.Removes, verdict.Findings.Count);
        Assert.True(fixes.Removes > 0);
        Assert.True(verdict.Count(Severity.Blocker) <= report.Count(Severity.Blocker));
        Assert.All(plan.Items, x => Assert.True(after.Items.Contains(x.Id) && after.Items.Find(x.Id)!.IsParked == x.IsParked, x.Title));
        Assert.Equal(fixes.Edit.Edits.Count, fixes.Titles.Count);
        Assert.Equal(plan, Assert.IsType<Applied>(PlanDifference.Between(plan, after).Inverse().ApplyTo(after)).Plan);
    }
}
