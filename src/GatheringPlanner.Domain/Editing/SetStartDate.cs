using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Sets the date of the first day; null: open.</summary>
public sealed record SetStartDate(DateOnly? StartDate) : HeaderEdit
{
    public const int FirstYear = 1900;
    public const int LastYear = 2200;

    protected override PlanHeader Change(PlanHeader header) => header with { StartDate = StartDate };

    protected override string? Obstacle(GatheringPlan plan) =>
        StartDate is { Year: < FirstYear or > LastYear } ? $"The year lies between {FirstYear} and {LastYear}." : null;

    public override string Describe(GatheringPlan plan) => "Changed the dates";
}
