using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Chooses the rules and limits the gathering is judged by.</summary>
public sealed record SetProfile(GatheringProfile Profile) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with { Profile = Profile };

    protected override string? Obstacle(GatheringPlan plan) => Enum.IsDefined(Profile) ? null : "There is no such profile.";

    public override string Describe(GatheringPlan plan) => "Chose another profile";
}
