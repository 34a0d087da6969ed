using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>An edit of one fact about the whole gathering.</summary>
public abstract record HeaderEdit : PlanEdit
{
    public sealed override EditOutcome Apply(GatheringPlan plan) =>
        Obstacle(plan) is { } reason ? new Refused(reason) : new Applied(plan.Next(header: Change(plan.Header)));

    protected abstract PlanHeader Change(PlanHeader header);

    protected virtual string? Obstacle(GatheringPlan plan) => null;
}
