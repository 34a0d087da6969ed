using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>What a note on the exchange board says.</summary>
public enum ExchangeKind
{
    Offer,
    Need,
}

/// <summary>A story, a practice or help that somebody offers or needs.</summary>
public sealed record ExchangeNote(Id<ExchangeNote> Id, ExchangeKind Side, string Text) : IPart<ExchangeNote>
{
    /// <summary>Who offers or needs it, a person or a group; null: nobody has said.</summary>
    public string? Who { get; init; }

    /// <summary>The note of the other kind that answers this one. It is enough that one of the two says so.</summary>
    public Id<ExchangeNote>? MatchedWith { get; init; }

    public static PartKind<Id<ExchangeNote>, ExchangeNote> Kind { get; } = new("exchangeNotes", "note on the exchange board", x => x.Text.Length == 0 ? "" : $"“{x.Text}”",
    [
        Field<ExchangeNote>.Of("kind", x => x.Side, (x, value) => x with { Side = value }),
        Field<ExchangeNote>.Title("text", x => x.Text, (x, value) => x with { Text = value }, PlanText.MaxText),
        Field<ExchangeNote>.Text("who", x => x.Who, (x, value) => x with { Who = value }, PlanText.MaxName),
        Field<ExchangeNote>.Of("match", x => x.MatchedWith, (x, value) => x with { MatchedWith = value }),
    ]);

    /// <summary>The other half of a note's match, whichever of the two says so; null where nobody has matched it, or the other is gone.</summary>
    public static ExchangeNote? Match(GatheringPlan plan, ExchangeNote note)
    {
        var all = plan.All<ExchangeNote>();
        return note.MatchedWith is { } id && all.Find(id) is { } found ? found : all.FirstOrDefault(x => x.MatchedWith == note.Id);
    }
}
