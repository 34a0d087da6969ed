using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Leads the rules of a profile over a reading.</summary>
internal static class RulePass
{
    /// <summary>
    /// Picks the rules that can be judged, to be led over days and the plan; what cannot be is added to <paramref name="notJudged"/> with its
    /// reason, where a list is given.
    /// </summary>
    public static RuleMask Choose(Judgement judgement, List<NotJudged>? notJudged = null)
    {
        var mask = default(RuleMask);
        foreach (var entry in RuleCatalogue.Of(judgement.Profile).All)
        {
            if (!entry.Rule.Descriptor.AppliesTo(judgement.Plan.Header)) continue;
            judgement.Begin(entry.Rule.Descriptor, entry.Index);
            if (Obstacle(judgement, entry.Index, entry.Rule) is { } reason)
            {
                notJudged?.Add(new(entry.Rule.Descriptor, reason));
                continue;
            }

            mask = mask.With(entry.Index);
            if (entry.OfDays is not null) judgement.DayRules.Add(entry);
            if (entry.OfPlans is not null) judgement.PlanRules.Add(entry);
        }

        return mask;
    }

    public static void Day(Judgement judgement, DayReading day)
    {
        foreach (var entry in judgement.DayRules)
        {
            judgement.Begin(entry.Rule.Descriptor, entry.Index);
            entry.OfDays!.CheckDay(judgement, day);
        }
    }

    public static void Plan(Judgement judgement)
    {
        foreach (var entry in judgement.PlanRules)
        {
            judgement.Begin(entry.Rule.Descriptor, entry.Index);
            entry.OfPlans!.CheckPlan(judgement);
        }
    }

    private static string? Obstacle(Judgement judgement, int index, Rule rule) =>
        judgement.SettingOf(index) is { Weight: RuleWeight.Off } setting
            ? $"Switched off for this gathering by {setting.By}: {setting.Reason}"
            : rule.Lacks(judgement);
}
