using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>The free texts of an item beside its title.</summary>
public enum ItemDetail
{
    Goal,
    Method,
    Owner,
    Note,
}

/// <summary>Writes one text of an item; empty clears it.</summary>
public sealed record ChangeDetail(ItemId Item, ItemDetail Detail, string? Text) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => Detail switch
    {
        ItemDetail.Goal => item with { Goal = PlanText.CleanOrNull(Text, PlanText.MaxText) },
        ItemDetail.Method => item with { Method = PlanText.CleanOrNull(Text, PlanText.MaxText) },
        ItemDetail.Owner => item with { Owner = PlanText.CleanOrNull(Text, PlanText.MaxName) },
        _ => item with { Note = PlanText.CleanOrNull(Text, PlanText.MaxText) },
    };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) => Enum.IsDefined(Detail) ? null : "There is no such field.";

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Wrote the {Detail.ToString().ToLowerInvariant()} of “{item.Title}”";
}
