using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtWorkMeal() : PathRule(new()
{
    Id = "QT-WORKMEAL",
    Pillar = Pillar.Bonds,
    Title = "Meals are for eating",
    Headline = "{Day}: {item} has a programme of {measured}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "Whoever must listen while eating can neither eat nor talk to the neighbour.",
    Source = "CoachSource, Dublin: “plenty of unstructured time”",
    Parameters = [Toast],
})
{
    private static readonly RuleParameter Toast = new("toast", "A toast or welcome of this length is fine", MeasureUnit.Minutes, 10);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (!path.Has(Traits.Meal | Traits.WorkMeal)) return;
        var toast = judgement.Limit(Toast);
        foreach (ref readonly var item in path.Items)
        {
            if (!item.IsMandatory || item.Kind is not (ItemKind.Workmeal or ItemKind.Meal)) continue;
            var minutes = Programme(path, item);
            if (minutes > toast) judgement.Report(path, [item.Item.Id], Measure.Minutes(minutes), Measure.Minutes(toast), item.Inferred);
        }
    }

    private static int Programme(PathReading path, in TimedItem meal)
    {
        if (meal.Kind == ItemKind.Workmeal || meal.Item.SpeakerOrigin is not null || meal.Item.Mode is not null) return meal.Minutes;
        var minutes = 0;
        if (!path.Has(Traits.Overlap)) return minutes;
        var tail = Meals.IsBreakfast(meal);
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsRoom && (!tail || item.End <= meal.End)) minutes += Math.Max(0, Math.Min(item.End, meal.End) - Math.Max(item.Start, meal.Start));
        }

        return minutes;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } meal) yield break;
        yield return FixIdeas.Make(meal, ItemKind.Meal, $"Make {meal.Name()} a plain meal");
        yield return new($"Make {meal.Name()} a plain meal without a speaker", new Batch(
            $"Made {meal.Name()} a plain meal",
            [new ChangeKind(meal.Id, ItemKind.Meal), new SetSpeakerOrigin(meal.Id, null), new SetMode(meal.Id, null)]));
        if (meal.Slot is { } slot && context.Path is { } path)
        {
            foreach (var item in path.Items.ToArray().Where(x => x.IsRoom && x.Item.Id != meal.Id && x.Start < slot.End.Minutes && x.End > slot.Start.Minutes))
            {
                yield return FixIdeas.MoveTo(item.Item, context.Plan, context.Day, slot.End.Minutes);
            }
        }

        yield return FixIdeas.MakeOptional(meal);
    }
}
