using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says what the organisation itself is, in the words of the speaker cards; empty where nobody has said.</summary>
public sealed record SetOrganisation(string? Industry, string? Function, string? Region) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with
    {
        Industry = PlanText.CleanOrNull(Industry, PlanText.MaxName),
        Function = PlanText.CleanOrNull(Function, PlanText.MaxName),
        Region = PlanText.CleanOrNull(Region, PlanText.MaxName),
    };

    public override string Describe(GatheringPlan plan) => "Described the organisation";
}
