using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

public sealed record SetPurpose(string Purpose) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with { Purpose = PlanText.Clean(Purpose, PlanText.MaxText) };

    public override string Describe(GatheringPlan plan) => "Wrote the purpose";
}
