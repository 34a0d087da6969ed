using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

public sealed record RenameGathering(string Title) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with { Title = PlanText.Clean(Title, PlanText.MaxTitle) };

    protected override string? Obstacle(GatheringPlan plan) =>
        PlanText.Clean(Title, PlanText.MaxTitle).Length == 0 ? "A gathering needs a name." : null;

    public override string Describe(GatheringPlan plan) => $"Renamed the gathering to “{Title}”";
}
