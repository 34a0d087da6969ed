using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Adds days at the end or takes empty ones away.</summary>
public sealed record SetDayCount(int Days) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with { DayCount = Days };

    protected override string? Obstacle(GatheringPlan plan)
    {
        if (Days is < 1 or > PlanHeader.MaxDays) return $"A gathering has 1 to {PlanHeader.MaxDays} days.";
        return plan.Items.Any(item => item.Day >= Days) ? "There are items on the days that would go. Move or park them first." : null;
    }

    public override string Describe(GatheringPlan plan) => Days > plan.Header.DayCount ? "Added a day" : "Took a day away";
}
