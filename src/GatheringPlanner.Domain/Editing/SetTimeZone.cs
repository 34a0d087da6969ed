using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Sets the venue's IANA zone; null: not known.</summary>
public sealed record SetTimeZone(string? TimeZone) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header with { TimeZone = TimeZone };

    protected override string? Obstacle(GatheringPlan plan) =>
        TimeZone is null || Zones.IsKnown(TimeZone) ? null : $"“{PlanText.Clean(TimeZone, PlanText.MaxName)}” is not a time zone such as Europe/Dublin.";

    public override string Describe(GatheringPlan plan) => "Changed the time zone";
}
