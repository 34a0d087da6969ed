using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

public sealed record RetitleItem(ItemId Item, string Title, string? Before = null) : TextEdit(Item, Before)
{
    protected override string Name => "title";

    protected override string Current(AgendaItem item) => item.Title;

    protected override AgendaItem Write(AgendaItem item) => item with { Title = Cleaned(Title) };

    protected override string Cleaned(string text) => PlanText.Clean(text, PlanText.MaxTitle);

    protected override string? Obstacle() => Cleaned(Title).Length == 0 ? "An item needs a title." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Renamed “{item.Title}” to “{Title}”";
}
