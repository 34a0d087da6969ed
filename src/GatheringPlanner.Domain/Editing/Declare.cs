using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Declares something about the whole gathering, or takes it back.</summary>
public sealed record Declare(Declaration Declaration, bool On) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header.Declares(Declaration) == On
        ? header
        : header with { Declared = (On ? header.Declared.Append(Declaration) : header.Declared.Where(x => x != Declaration)).Order().ToEquatableList() };

    protected override string? Obstacle(GatheringPlan plan) => Enum.IsDefined(Declaration) ? null : "There is no such declaration.";

    public override string Describe(GatheringPlan plan) => On ? "Declared something about the gathering" : "Took a declaration back";
}
