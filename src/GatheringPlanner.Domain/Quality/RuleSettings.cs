using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>How a gathering's own settings change the rules.</summary>
internal static class RuleSettings
{
    /// <summary>A limit of a rule in a gathering: its own where it has set one, else the profile's.</summary>
    public static int Limit(GatheringPlan plan, string ruleId, RuleParameter parameter) =>
        plan.All<RuleSetting>().Find(new(ruleId))?.Limits.FirstOrDefault(x => x.Name == parameter.Name)?.Value ?? parameter.For(plan.Header.Profile);

    /// <summary>The settings by the rules' positions in the catalogue; null where the gathering has none, which is most of them.</summary>
    public static RuleSetting?[]? Of(GatheringPlan plan)
    {
        var settings = plan.All<RuleSetting>();
        if (settings.Count == 0) return null;
        var byRule = new RuleSetting?[RuleCatalogue.All.Count];
        for (var i = 0; i < byRule.Length; i++) byRule[i] = settings.Find(new(RuleCatalogue.All[i].Descriptor.Id));
        return byRule;
    }
}
