using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>The free texts of an item beside its title.</summary>
public enum ItemDetail
{
    Goal,
    Method,
    Owner,
    Note,
    Instructions,
    Materials,
}

/// <summary>Writes one text of an item; empty clears it.</summary>
public sealed record ChangeDetail(ItemId Item, ItemDetail Detail, string? Text, string? Before = null) : TextEdit(Item, Before)
{
    /// <summary>The longest text the field takes.</summary>
    public static int Longest(ItemDetail detail) => detail == ItemDetail.Owner ? PlanText.MaxName : PlanText.MaxText;

    /// <summary>The item's text in that field; null where there is none.</summary>
    public static string? Read(AgendaItem item, ItemDetail detail) => detail switch
    {
        ItemDetail.Goal => item.Goal,
        ItemDetail.Method => item.Method,
        ItemDetail.Owner => item.Owner,
        ItemDetail.Instructions => item.Instructions,
        ItemDetail.Materials => item.Materials,
        _ => item.Note,
    };

    protected override string Name => Detail == ItemDetail.Instructions ? "facilitator’s notes" : Detail.ToString().ToLowerInvariant();

    protected override string? Current(AgendaItem item) => Read(item, Detail);

    protected override AgendaItem Write(AgendaItem item)
    {
        var text = PlanText.CleanOrNull(Text, Longest(Detail));
        return Detail switch
        {
            ItemDetail.Goal => item with { Goal = text },
            ItemDetail.Method => item with { Method = text },
            ItemDetail.Owner => item with { Owner = text },
            ItemDetail.Instructions => item with { Instructions = text },
            ItemDetail.Materials => item with { Materials = text },
            _ => item with { Note = text },
        };
    }

    protected override string Cleaned(string text) => PlanText.Clean(text, Longest(Detail));

    protected override string? Obstacle() => Enum.IsDefined(Detail) ? null : "There is no such field.";

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Wrote the {Name} of “{item.Title}”";
}
