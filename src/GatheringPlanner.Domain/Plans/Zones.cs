namespace GatheringPlanner.Domain.Plans;

/// <summary>The IANA zones that the runtime knows.</summary>
public static class Zones
{
    public static bool IsKnown(string zone) => Find(zone) is not null;

    public static TimeZoneInfo? Find(string? zone) =>
        zone is { Length: > 0 and <= PlanText.MaxName } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId ? found : null;
}
