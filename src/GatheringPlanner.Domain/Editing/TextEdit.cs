using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// An edit that writes one text of an item. With <paramref name="Before"/>, the text as its author saw it (empty where there was none),
/// it is refused as overtaken where somebody has written something else since; without, it writes over whatever is there.
/// </summary>
public abstract record TextEdit(ItemId Item, string? Before) : ItemEdit(Item)
{
    protected sealed override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item)
    {
        if (Obstacle() is { } reason) return new Refused(reason);
        var (now, wanted) = (Current(item) ?? "", Current(Write(item)) ?? "");
        return Before is null || now == wanted || now == Cleaned(Before)
            ? new Applied(plan.WithItem(Write(item)))
            : new Refused($"Somebody has changed the {Name} of “{item.Title}” in the meantime.", Overtaken: true);
    }

    /// <summary>What people call the text, in the middle of a sentence.</summary>
    protected abstract string Name { get; }

    protected abstract string? Current(AgendaItem item);

    protected abstract AgendaItem Write(AgendaItem item);

    protected abstract string Cleaned(string text);

    /// <summary>Why the text fits nowhere, or null.</summary>
    protected abstract string? Obstacle();
}
