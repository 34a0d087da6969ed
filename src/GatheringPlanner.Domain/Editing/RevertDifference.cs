using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Undo and redo as an ordinary edit going forward: makes a known difference again, or its inverse.</summary>
public sealed record RevertDifference(PlanDifference Difference, string Name) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan) =>
        Difference.ApplyTo(plan) switch
    {
        Refused refused => new Refused($"{refused.Reason} Nothing was taken back."),
        var outcome => outcome,
    };

    public override string Describe(GatheringPlan plan) => Name;
}
