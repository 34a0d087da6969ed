namespace GatheringPlanner.Web.Wording;

/// <summary>The time zones people choose from, by place and not by offset: “Europe/Dublin” keeps its summer time.</summary>
public static class ZoneList
{
    public static IReadOnlyList<string> All { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id == "UTC" || (id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    /// <summary>The zone that was meant: its id in any case, or only its city where one zone has it; else what was typed.</summary>
    public static string? Meant(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var name = typed.Trim().Replace(' ', '_');
        var same = All.Where(id => Is(id, name)).Take(1).ToList();
        if (same.Count == 0) same = [.. All.Where(id => Is(id[(id.LastIndexOf('/') + 1)..], name)).Take(2)];
        return same.Count == 1 ? same[0] : typed.Trim();
    }

    private static bool Is(string text, string other) => text.Equals(other, StringComparison.OrdinalIgnoreCase);
}
