using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says how a meal is served; null: not said.</summary>
public sealed record SetMealService(ItemId Item, MealService? Service) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { MealService = Service };

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        Service is { } service ? $"Made “{item.Title}” a {service.ToString().ToLowerInvariant()} meal" : $"Left open how “{item.Title}” is served";
}
