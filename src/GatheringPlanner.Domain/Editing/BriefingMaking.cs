using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

namespace GatheringPlanner.Domain.Editing;

/// <summary>What people do with briefings, each as one step with a sentence of its own.</summary>
public static class BriefingMaking
{
    /// <summary>Keeps a group's briefing; two people who write under different headings both keep their words. Without a word it is taken away.</summary>
    /// <param name="before">As the author had it before them.</param>
    public static Batch Write(GatheringPlan plan, GroupBriefing before, GroupBriefing after)
    {
        var known = plan.All<GroupBriefing>().Contains(after.Id);
        var clean = GroupBriefing.Kind.Clean(after);
        if (clean is { HowItRuns: null, Expected: null, Why: null } && known) return new($"Took the briefing for {For(plan, after)} away", [new RemovePart<GroupBriefing>(after.Id)]);
        return new($"Wrote the briefing for {For(plan, after)}", [new PutPart<GroupBriefing>(after, known ? before : null)]);
    }

    /// <summary>The briefing with our own words under every heading that has none yet.</summary>
    public static GroupBriefing Filled(GroupBriefing briefing, StockBriefing stock) => briefing with
    {
        HowItRuns = Kept(briefing.HowItRuns) ?? stock.HowItRuns,
        Expected = Kept(briefing.Expected) ?? stock.Expected,
        Why = Kept(briefing.Why) ?? stock.Why,
    };

    private static string? Kept(string? text) => PlanText.CleanOrNull(text, PlanText.MaxText);

    private static string For(GatheringPlan plan, GroupBriefing briefing) =>
        briefing.Group is not { } id ? "everybody" : plan.Audiences.Find(id) is { } group ? $"“{group.Name}”" : "a group";
}
