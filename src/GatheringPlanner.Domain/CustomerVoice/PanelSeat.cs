using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.CustomerVoice;

/// <summary>An insight has its turn in an item's panel. Seats of insights that are gone are looked at by nobody.</summary>
public sealed record PanelSeat(Id<PanelSeat> Id, ItemId Item, Id<Insight> Insight) : IPart<PanelSeat>
{
    public const int UsualMinutes = 7;
    public const int LongestTurn = 240;

    /// <summary>The lowest comes first; equal ones stand in the order of their ids.</summary>
    public int Rank { get; init; }

    /// <summary>Who tells it, of those who take part.</summary>
    public Id<Participant>? Panellist { get; init; }

    /// <summary>Who tells it and is on no list of people; looked at only without <see cref="Panellist"/>.</summary>
    public string? PanellistName { get; init; }

    /// <summary>The turn's length in minutes, 1 to <see cref="LongestTurn"/>.</summary>
    public int Minutes { get; init; } = UsualMinutes;

    /// <summary>What the moderator asks, or leaves the room with.</summary>
    public string? Prompt { get; init; }

    public static PartKind<Id<PanelSeat>, PanelSeat> Kind { get; } = new("panelSeats", "turn in the panel", x => x.Prompt is { Length: > 0 } prompt ? $"“{prompt}”" : "without a question",
    [
        Field<PanelSeat>.Of("item", x => x.Item, (x, value) => x with { Item = value }),
        Field<PanelSeat>.Of("insight", x => x.Insight, (x, value) => x with { Insight = value }),
        Field<PanelSeat>.Of("place", x => x.Rank, (x, value) => x with { Rank = value }),
        Field<PanelSeat>.Of("panellist", x => x.Panellist, (x, value) => x with { Panellist = value }),
        Field<PanelSeat>.Text("panellist’s name", x => x.PanellistName, (x, value) => x with { PanellistName = value }, PlanText.MaxName),
        Field<PanelSeat>.Of("length", x => x.Minutes, (x, value) => x with { Minutes = value }),
        Field<PanelSeat>.Text("question", x => x.Prompt, (x, value) => x with { Prompt = value }),
    ])
    {
        Complaint = x => x.Minutes is < 1 or > LongestTurn ? $"A turn takes 1 to {LongestTurn} minutes." : null,
    };
}
