using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class PuGoal() : DayRule(new()
{
    Id = "PU-GOAL",
    Pillar = Pillar.Purpose,
    Title = "Every session has a goal",
    Headline = "{Day}: sessions without a goal: {measured} of {limit}, {item} first",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "A session without a goal ends when its time is over, not when something is done.",
    Source = "sessionlab.com: every block says what for; offsite.com",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Sessions from this length are judged", MeasureUnit.Minutes, 30);

    public override string? Lacks(Judgement judgement)
    {
        return judgement.Reading.Has(Traits.Goal) || judgement.Stage == ReviewStage.Proposal ? null : "No item has a goal yet. Write the first one, then the others are looked at.";
    }

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        List<ItemId>? without = null;
        var judged = 0;
        foreach (ref readonly var item in day.Items)
        {
            if (!item.IsRoom || item.Kind == ItemKind.Admin || item.Minutes < judgement.Limit(Least)) continue;
            judged++;
            if (item.Item.Goal is null) (without ??= []).Add(item.Item.Id);
        }

        if (without is not null) judgement.ReportDay(day.Day, [.. without], Measure.Count(without.Count), Measure.Count(judged));
    }
}
