using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

public sealed record RetitleItem(ItemId Item, string Title) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Title = PlanText.Clean(Title, PlanText.MaxTitle) };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) =>
        PlanText.Clean(Title, PlanText.MaxTitle).Length == 0 ? "An item needs a title." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Renamed “{item.Title}” to “{Title}”";
}
