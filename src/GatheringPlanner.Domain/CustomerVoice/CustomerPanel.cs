using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.CustomerVoice;

/// <summary>How the panel on customers' insights is run in one item; its seats stand beside it (<see cref="PanelSeat"/>).</summary>
public sealed record CustomerPanel(Id<CustomerPanel> Id, ItemId Item) : IPart<CustomerPanel>
{
    public const int LongestWelcome = 60;
    public const int MostQuestions = 20;

    /// <summary>Minutes before the first insight, 0 to <see cref="LongestWelcome"/>.</summary>
    public int WelcomeMinutes { get; init; } = 3;

    /// <summary>How many top questions are asked at the end, 0 to <see cref="MostQuestions"/>.</summary>
    public int QuestionsAtEnd { get; init; } = 3;

    /// <summary>Every item has one panel at most.</summary>
    public static Id<CustomerPanel> IdOf(ItemId item) => new(item.Value);

    public static PartKind<Id<CustomerPanel>, CustomerPanel> Kind { get; } = new("panels", "panel", _ => "The panel",
    [
        Field<CustomerPanel>.Of("item", x => x.Item, (x, value) => x with { Item = value }),
        Field<CustomerPanel>.Of("welcome", x => x.WelcomeMinutes, (x, value) => x with { WelcomeMinutes = value }),
        Field<CustomerPanel>.Of("number of questions at the end", x => x.QuestionsAtEnd, (x, value) => x with { QuestionsAtEnd = value }),
    ])
    {
        Complaint = x => x switch
        {
            { WelcomeMinutes: < 0 or > LongestWelcome } => $"A welcome takes 0 to {LongestWelcome} minutes.",
            { QuestionsAtEnd: < 0 or > MostQuestions } => $"At the end there is time for 0 to {MostQuestions} questions.",
            _ => null,
        },
    };
}
