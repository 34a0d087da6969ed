using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VenMeal() : DayRule(new()
{
    Id = "VEN-MEAL",
    Pillar = Pillar.Venue,
    Title = "Every meal has a style and the time it needs",
    Headline = "{Day}: {item} needs a style and the time for it",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.ExecRetreat | RuleProfiles.QualityTime | RuleProfiles.Cab,
    Why = "A served meal takes over an hour, and a served lunch eats the afternoon. Say early which it is, so that kitchen and agenda agree.",
    Source = "Insigniam: “a (too long) sit down lunch”; stocktonseaview.com planner guide",
    Parameters = [Served, ServedLunch],
})
{
    private static readonly RuleParameter Served = new("served", "Least time for a served meal", MeasureUnit.Minutes, 75);
    private static readonly RuleParameter ServedLunch = new("lunch", "Longest served lunch", MeasureUnit.Minutes, 100);

    public override string? Lacks(Judgement judgement)
    {
        return judgement.Reading.Has(Traits.MealService) || judgement.Stage == ReviewStage.Proposal ? null : "No meal says yet how it is served.";
    }

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Meal)) return;
        foreach (ref readonly var item in day.Items)
        {
            if (item.Kind != ItemKind.Meal) continue;
            var plated = item.Item.MealService == MealService.Plated;
            if (item.Item.MealService is null || (plated && item.Minutes < judgement.Limit(Served)))
            {
                judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.Minutes(item.Minutes), Measure.Minutes(judgement.Limit(Served)));
            }
            else if (plated && Meals.IsLunch(item) && item.Minutes > judgement.Limit(ServedLunch))
            {
                judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.Minutes(item.Minutes), Measure.Minutes(judgement.Limit(ServedLunch)));
            }
        }
    }

    public override string? Detail(PlanReading reading, Finding finding) =>
        reading.Plan.Items.Find(finding.Items[0])?.MealService is null
            ? "Nobody has said yet how it is served."
            : $"It is served at the table and lasts {finding.Measured}; the limit is {finding.Limit}.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } meal) yield break;
        yield return new($"Make {meal.Name()} a buffet", new SetMealService(meal.Id, MealService.Buffet));
        if (meal.MealService == MealService.Plated) yield return FixIdeas.Resize(meal, context.Finding.Limit.Value, ripple: true);
        else yield return new($"{meal.Name()} is served at the table", new SetMealService(meal.Id, MealService.Plated));
    }
}
