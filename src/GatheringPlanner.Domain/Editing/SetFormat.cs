using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says in which known way a session is held; null: in none of them.</summary>
public sealed record SetFormat(ItemId Item, SessionFormat? Format) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Format = Format };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) =>
        Format is { } format && !Enum.IsDefined(format) ? "There is no such format." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Set the format of “{item.Title}”";
}
