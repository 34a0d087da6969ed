using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Leads the rules of a profile over a reading.</summary>
internal static class RulePass
{
    /// <summary>The rules that can be judged; what cannot be is added to <paramref name="notJudged"/> with its reason, where a list is given.</summary>
    public static RuleMask Choose(Judgement judgement, List<NotJudged>? notJudged = null)
    {
        var mask = default(RuleMask);
        foreach (var (index, rule) in RuleCatalogue.Of(judgement.Profile).All)
        {
            if (!rule.Descriptor.AppliesTo(judgement.Plan.Header)) continue;
            judgement.Begin(rule.Descriptor, index);
            if (Obstacle(judgement, index, rule) is { } reason) notJudged?.Add(new(rule.Descriptor, reason));
            else mask = mask.With(index);
        }

        return mask;
    }

    public static void Day(Judgement judgement, RuleMask mask, DayReading day)
    {
        foreach (var (index, rule, check) in RuleCatalogue.Of(judgement.Profile).OfDays)
        {
            if (!mask.Has(index)) continue;
            judgement.Begin(rule.Descriptor, index);
            check.CheckDay(judgement, day);
        }
    }

    public static void Plan(Judgement judgement, RuleMask mask)
    {
        foreach (var (index, rule, check) in RuleCatalogue.Of(judgement.Profile).OfPlans)
        {
            if (!mask.Has(index)) continue;
            judgement.Begin(rule.Descriptor, index);
            check.CheckPlan(judgement);
        }
    }

    private static string? Obstacle(Judgement judgement, int index, Rule rule) =>
        judgement.SettingOf(index) is { Weight: RuleWeight.Off } setting
            ? $"Switched off for this gathering by {setting.By}: {setting.Reason}"
            : rule.Lacks(judgement);
}
