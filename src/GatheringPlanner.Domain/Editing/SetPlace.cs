using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

public sealed record SetPlace(string? Place) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with { Place = PlanText.CleanOrNull(Place, PlanText.MaxName) };

    public override string Describe(GatheringPlan plan) => "Changed the place";
}
