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
    Parameters = [Served, ServedLunch, Side],
})
{
    private static readonly RuleParameter Served = new("served", "Least time for a served meal", MeasureUnit.Minutes, 75);
    private static readonly RuleParameter ServedLunch = new("lunch", "Longest served lunch", MeasureUnit.Minutes, 100);
    private static readonly RuleParameter Side = new("side", "Guests for each side of a buffet line", MeasureUnit.Count, 75);

    public override string? Lacks(Judgement judgement)
    {
        return judgement.Reading.Has(Traits.MealService) || judgement.Stage == ReviewStage.Proposal ? null : "No meal says yet how it is served.";
    }

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Meal)) return;
        foreach (ref readonly var item in day.Items)
        {
            if (item.Kind == ItemKind.Meal && Lacking(judgement, item) is { } limit && !IsGala(item.Item)) judgement.ReportDay(day.Day, [item.Item.Id], Measure.Minutes(item.Minutes), Measure.Minutes(limit));
        }
    }

    /// <summary>The length that a meal misses or goes beyond; null where all is well.</summary>
    private static int? Lacking(Judgement judgement, in TimedItem meal)
    {
        if (meal.Item.MealService is not { } service) return judgement.Limit(Served);
        if (service != MealService.Plated) return null;
        if (meal.Minutes < judgement.Limit(Served)) return judgement.Limit(Served);
        return meal.Minutes > judgement.Limit(ServedLunch) && Meals.IsLunch(meal) ? judgement.Limit(ServedLunch) : null;
    }

    /// <summary>A gala evening may be as long as it likes.</summary>
    private static bool IsGala(AgendaItem item) => item.Title.Contains("gala", StringComparison.OrdinalIgnoreCase);

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (reading.Plan.Items.Find(finding.Items[0]) is not { } meal) return null;
        var says = meal.MealService is null ? "Nobody has said yet how it is served." : $"It is served at the table and lasts {finding.Measured}; the limit is {finding.Limit}.";
        if (Headcount.Of(reading.Plan, meal) is not { } guests) return says;
        var sides = (guests + Side.Default - 1) / Side.Default;
        return sides > 1 ? $"{says} A buffet for {guests} guests needs {sides} sides to take from." : says;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } meal) yield break;
        yield return new($"Make {meal.Name()} a buffet", new SetMealService(meal.Id, MealService.Buffet));
        if (meal.MealService == MealService.Plated) yield return FixIdeas.Resize(meal, context.Finding.Limit.Value, ripple: true);
        else yield return new($"{meal.Name()} is served at the table", new SetMealService(meal.Id, MealService.Plated));
    }
}
