using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtOptionalBreakfast() : DayRule(new()
{
    Id = "QT-OPTIONAL-BREAKFAST",
    Pillar = Pillar.QualityTime,
    Title = "Breakfast is optional",
    Headline = "{Day}: {item} at {measured} is not marked optional",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "Early birds meet at breakfast, the others sleep. Both come to the first session rested.",
    Source = "CoachSource, Dublin: “optional breakfast at 8 AM”",
    Parameters = [Before],
})
{
    private static readonly RuleParameter Before = new("before", "Breakfasts that start before this are judged", MeasureUnit.Clock, 540);

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Meal)) return;
        var before = judgement.Limit(Before);
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsMandatory && item.Start < before && Meals.IsBreakfast(item))
            {
                judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.Clock(item.Start), Measure.Clock(before));
            }
        }
    }

    public override IEnumerable<Fix> Fixes(FixContext context) => context.Items.Select(FixIdeas.MakeOptional);
}
