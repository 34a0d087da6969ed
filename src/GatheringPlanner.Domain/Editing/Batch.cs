using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Several edits as one step: all are applied in order, or none.</summary>
public sealed record Batch(string Name, EquatableList<PlanEdit> Edits) : PlanEdit
{
    public const int MaxEdits = 10_000;

    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (Edits.Count > MaxEdits) return new Refused("These are too many edits for one step.");
        var next = plan;
        foreach (var edit in Edits)
        {
            var outcome = edit.Apply(next);
            if (outcome is not Applied applied) return outcome;
            next = applied.Plan;
        }

        return new Applied(next);
    }

    public override string Describe(GatheringPlan plan) => Edits.Count == 1 && Name.Length == 0 ? Edits[0].Describe(plan) : Name;
}
