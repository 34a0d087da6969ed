using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Takes the acceptance of a finding back.</summary>
public sealed record WithdrawAcceptance(WaiverId Waiver) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan) =>
        plan.Waivers.Contains(Waiver)
            ? new Applied(plan.Next(waivers: plan.Waivers.Without(Waiver)))
            : new Refused("This acceptance has been taken back already.");

    public override string Describe(GatheringPlan plan) => "Took an acceptance back";
}
