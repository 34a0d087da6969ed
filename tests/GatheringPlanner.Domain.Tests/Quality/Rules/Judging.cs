using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>Verdicts of one rule as a line: “warning day 0 i01,i02 [Ann] 1 of 3”.</summary>
internal static class Judging
{
    /// <summary>First day of every plan in these tests.</summary>
    private static readonly DateOnly Start = Plans.Header.StartDate!.Value;

    /// <summary>So many days before the first day; a negative number lies after it.</summary>
    public static DateOnly Before(int days) => Start.AddDays(-days);

    public static Occasion Draft(int daysBefore) => new(Before(daysBefore));

    public static Occasion Agenda(int daysBefore = 100) => new(Before(daysBefore), ReviewStage.Agenda);

    public static Occasion Proposal(int daysBefore = 100) => new(Before(daysBefore), ReviewStage.Proposal);

    public static GatheringPlan Plan(string agenda, GatheringProfile profile = GatheringProfile.QualityTime, params Declaration[] declared) =>
        AgendaLines.Plan(profile, agenda, x => x with { Declared = [.. declared] });

    public static GatheringPlan With<T>(this GatheringPlan plan, params T[] parts)
        where T : class, IPart<T> => parts.Aggregate(plan, (all, part) => all.With(part));

    public static GatheringPlan Groups(this GatheringPlan plan, params (string Name, GroupKind Kind)[] groups) =>
        plan.Next(audiences: Keyed<AudienceId, Audience>.Of(groups.Select(x => new Audience(new(x.Name), x.Name) { Kind = x.Kind })));

    public static GatheringPlan Item(this GatheringPlan plan, string id, Func<AgendaItem, AgendaItem> change) => plan.WithItem(change(plan.Items.Find(new(id))!));

    /// <summary>Empty: nothing found. The reason in brackets: not judged.</summary>
    public static string Verdict(this GatheringPlan plan, string rule, Occasion occasion)
    {
        var report = QualityReview.Review(plan, occasion);
        if (report.NotJudged.FirstOrDefault(x => x.Rule.Id == rule) is { } not) return $"({not.Reason})";
        return string.Join("; ", report.Findings.Where(x => x.Rule.Id == rule).Select(Line));
    }

    /// <summary>What people read of the rule's findings.</summary>
    public static string Text(this GatheringPlan plan, string rule, Occasion occasion)
    {
        var report = QualityReview.Review(plan, occasion);
        return string.Join(" ", report.Findings.Where(x => x.Rule.Id == rule).Select(x => FindingText.Message(x, report.Reading)));
    }

    /// <summary>What the buttons say; each of them is pressed, and the finding has to be gone.</summary>
    public static string[] Offers(this GatheringPlan plan, string rule, Occasion occasion, int finding = 0)
    {
        var report = QualityReview.Review(plan, occasion);
        var found = report.Findings.Where(x => x.Rule.Id == rule).ElementAt(finding);
        var offers = FixEngine.Offers(report, found);
        foreach (var offer in offers)
        {
            var after = QualityReview.Review(plan.After(offer.Fix.Edit), occasion);
            Assert.DoesNotContain(after.Findings, found.IsSameAs);
        }

        return [.. offers.Select(x => x.Fix.Title)];
    }

    private static string Line(Finding finding)
    {
        var day = finding.Day is { } offset ? $" day {offset}" : "";
        var items = finding.Items.Count == 0 ? "" : $" {string.Join(",", finding.Items)}";
        var subjects = finding.Subjects.Count == 0 ? "" : $" [{string.Join(", ", finding.Subjects)}]";
        return $"{finding.Severity.Word()}{day}{items}{subjects} {finding.Measured} of {finding.Limit}";
    }
}
