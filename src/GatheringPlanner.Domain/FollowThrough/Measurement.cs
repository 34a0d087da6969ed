using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.FollowThrough;

/// <summary>Kirkpatrick's four levels of what a gathering leaves behind.</summary>
public enum EvaluationLevel
{
    Reaction,
    Learning,
    Behaviour,
    Result,
}

/// <summary>A question that will be asked after the gathering; <paramref name="AfterDays"/> counts from its last day.</summary>
public sealed record Measurement(Id<Measurement> Id, string Question, EvaluationLevel Level, int AfterDays) : IPart<Measurement>
{
    public static PartKind<Id<Measurement>, Measurement> Kind { get; } = new("measurements", "evaluation question", x => x.Question.Length == 0 ? "" : $"“{x.Question}”",
    [
        Field<Measurement>.Title("question", x => x.Question, (x, value) => x with { Question = value }, PlanText.MaxText),
        Field<Measurement>.Of("level", x => x.Level, (x, value) => x with { Level = value }),
        Field<Measurement>.Of("day", x => x.AfterDays, (x, value) => x with { AfterDays = value }),
    ]);
}
