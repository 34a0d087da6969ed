using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

public sealed record ChangeKind(ItemId Item, ItemKind Kind) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Kind = Kind };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) => Enum.IsDefined(Kind) ? null : "There is no such kind of item.";

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Made “{item.Title}” a {Kind.Word()}";
}
