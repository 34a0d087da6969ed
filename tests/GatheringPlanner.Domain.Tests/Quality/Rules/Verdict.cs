using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>What one rule says of a plan, in a line that can be compared: “warning 1 [i02] (hosts) 30 min/45 min”.</summary>
internal static class Verdict
{
    /// <summary>Long before the gathering.</summary>
    public const int Early = 100;

    public static QualityReport Report(GatheringPlan plan, int daysBefore = Early, ReviewStage stage = ReviewStage.Draft) =>
        QualityReview.Review(plan, new Occasion((plan.Header.StartDate ?? Plans.Header.StartDate!.Value).AddDays(-daysBefore), stage));

    public static string Of(string rule, GatheringPlan plan, int daysBefore = Early, ReviewStage stage = ReviewStage.Draft)
    {
        var report = Report(plan, daysBefore, stage);
        if (report.NotJudged.FirstOrDefault(x => x.Rule.Id == rule) is { } reason) return $"not judged: {reason.Reason}";
        return string.Join("; ", report.Findings.Where(x => x.Rule.Id == rule).Select(Says));
    }

    /// <summary>The sentences of a rule as people read them.</summary>
    public static string[] Sentences(string rule, GatheringPlan plan, int daysBefore = Early, ReviewStage stage = ReviewStage.Draft)
    {
        var report = Report(plan, daysBefore, stage);
        return [.. report.Findings.Where(x => x.Rule.Id == rule).Select(x => FindingText.Message(x, report.Reading))];
    }

    /// <summary>The titles of all fixes that are offered for the rule’s first finding.</summary>
    public static string[] Offers(string rule, GatheringPlan plan, int daysBefore = Early, ReviewStage stage = ReviewStage.Draft)
    {
        var report = Report(plan, daysBefore, stage);
        return [.. FixEngine.Offers(report, report.Findings.First(x => x.Rule.Id == rule)).Select(x => x.Fix.Title)];
    }

    /// <summary>The plan after the fix with that title, which has to remove the finding.</summary>
    public static GatheringPlan Fixed(string rule, GatheringPlan plan, string title, int daysBefore = Early, ReviewStage stage = ReviewStage.Draft)
    {
        var report = Report(plan, daysBefore, stage);
        var finding = report.Findings.First(x => x.Rule.Id == rule);
        var offer = Assert.Single(FixEngine.Offers(report, finding), x => x.Fix.Title == title);
        var after = plan.After(offer.Fix.Edit);
        Assert.DoesNotContain(Report(after, daysBefore, stage).Findings, finding.IsSameAs);
        return after;
    }

    private static string Says(Finding finding) =>
        $"{finding.Severity.Word()} {finding.Day?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} [{string.Join(' ', finding.Items)}] ({string.Join(", ", finding.Subjects)}) {finding.Measured}/{finding.Limit}";
}
