using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Preparation;

/// <summary>The goal for customers that groups at odds have in common, and the groups whose leaders have accepted it.</summary>
public sealed record SharedGoal(Id<SharedGoal> Id, string Text) : IPart<SharedGoal>
{
    public EquatableList<AudienceId> AcceptedBy { get; init; } = [];

    public static PartKind<Id<SharedGoal>, SharedGoal> Kind { get; } = new("sharedGoals", "shared goal", x => x.Text.Length == 0 ? "" : $"“{x.Text}”",
    [
        Field<SharedGoal>.Title("text", x => x.Text, (x, value) => x with { Text = value }, PlanText.MaxText),
        Field<SharedGoal>.Of("acceptance", x => x.AcceptedBy, (x, value) => x with { AcceptedBy = value }),
    ]);
}
