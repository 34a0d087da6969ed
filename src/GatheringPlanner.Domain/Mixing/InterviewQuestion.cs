using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>A question for interviews across groups, beside the stock ones.</summary>
public sealed record InterviewQuestion(Id<InterviewQuestion> Id, string Text) : IPart<InterviewQuestion>
{
    /// <summary>The two that every interview begins with, in our words.</summary>
    public static EquatableList<string> Stock { get; } = ["What makes the work worth getting up for?", "Whose day changes when you decide something?"];

    public static PartKind<Id<InterviewQuestion>, InterviewQuestion> Kind { get; } = new("interviewQuestions", "interview question", x => x.Text.Length == 0 ? "" : $"“{x.Text}”",
    [
        Field<InterviewQuestion>.Title("text", x => x.Text, (x, value) => x with { Text = value }, PlanText.MaxText),
    ]);
}
