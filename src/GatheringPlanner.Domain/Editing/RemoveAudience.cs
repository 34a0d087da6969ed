using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Takes away an audience that no item uses.</summary>
public sealed record RemoveAudience(AudienceId Audience) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (!plan.Audiences.Contains(Audience)) return new Refused("This audience is gone already.");
        return plan.Items.Any(item => item.Audience == Audience)
            ? new Refused("Items still use this audience. Change them first.")
            : new Applied(plan.Next(audiences: plan.Audiences.Without(Audience)));
    }

    public override string Describe(GatheringPlan plan) => $"Removed audience {plan.Audiences.Find(Audience)?.Name}";
}
