using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>What one rule says of a panel: trouble, nothing to mind, or why it cannot tell.</summary>
/// <param name="Finding">Null: nothing to mind, or not judged.</param>
/// <param name="Lacks">What is missing to judge it; null: it was judged.</param>
public sealed record PanelCheck(RuleDescriptor Rule, Finding? Finding, string? Lacks)
{
    /// <summary>What the rules of the customer's voice say of a panel, in the order of the catalogue.</summary>
    public static IReadOnlyList<PanelCheck> Of(QualityReport report, ItemId panel) =>
    [
        .. from rule in RuleCatalogue.For(report.Plan.Header)
           where rule.Descriptor.Pillar == Pillar.CustomerVoice && report.Plan.All<RuleSetting>().Find(new(rule.Descriptor.Id))?.Weight != RuleWeight.Off
           select new PanelCheck(
               rule.Descriptor,
               report.Findings.FirstOrDefault(x => x.Rule.Id == rule.Descriptor.Id && x.AcceptedBy is null && IsAbout(x, report.Plan, panel)),
               report.NotJudged.FirstOrDefault(x => x.Rule.Id == rule.Descriptor.Id)?.Reason),
    ];

    /// <summary>The insights of the panel that rest on nothing yet.</summary>
    public static IReadOnlyList<Insight> WithoutEvidence(GatheringPlan plan, ItemId panel) => [.. Told(plan, panel).Where(x => x.Evidence is null)];

    /// <summary>The insights of the panel that are not for those who would hear them.</summary>
    public static IReadOnlyList<Insight> NotForTheRoom(GatheringPlan plan, AgendaItem panel)
    {
        var audience = panel.Audience is { } id ? plan.Audiences.Find(id) : null;
        var guests = audience is null ? plan.Audiences.Any(Reading.Groups.AreGuests) : Reading.Groups.AreGuests(audience);
        return [.. Told(plan, panel.Id).Where(x => x.Sensitivity == InsightSensitivity.Background || (guests && x.Sensitivity == InsightSensitivity.OwnPeople))];
    }

    private static IEnumerable<Insight> Told(GatheringPlan plan, ItemId panel) => PanelMaking.SeatsOf(plan, panel).Select(x => plan.All<Insight>().Find(x.Insight)!);

    /// <summary>Trouble of the whole gathering is the panel's too; that of a day only on its own.</summary>
    private static bool IsAbout(Finding finding, GatheringPlan plan, ItemId panel) =>
        finding.Items.Contains(panel) || (finding.Items.Count == 0 && (finding.Day is null || finding.Day == plan.Items.Find(panel)?.Day));
}
