using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.CustomerVoice;

/// <summary>What a question to customers is after.</summary>
public enum QuestionPurpose
{
    Magic,
    Misery,
    NextNeed,
    Other,
}

/// <summary>A question that customers are asked before or at the gathering.</summary>
public sealed record CustomerQuestion(Id<CustomerQuestion> Id, string Text, QuestionPurpose Purpose) : IPart<CustomerQuestion>
{
    public static PartKind<Id<CustomerQuestion>, CustomerQuestion> Kind { get; } = new("customerQuestions", "question to customers", x => x.Text.Length == 0 ? "" : $"“{x.Text}”",
    [
        Field<CustomerQuestion>.Title("text", x => x.Text, (x, value) => x with { Text = value }, PlanText.MaxText),
        Field<CustomerQuestion>.Of("purpose", x => x.Purpose, (x, value) => x with { Purpose = value }),
    ]);
}
