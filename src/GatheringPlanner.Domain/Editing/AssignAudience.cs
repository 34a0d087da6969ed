using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says whom an item is meant for; null: everybody.</summary>
public sealed record AssignAudience(ItemId Item, AudienceId? Audience) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Audience = Audience };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) =>
        Audience is { } audience && !plan.Audiences.Contains(audience) ? "This audience is gone." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        $"Meant “{item.Title}” for {(Audience is { } audience ? plan.Audiences.Find(audience)?.Name : "everybody")}";
}
