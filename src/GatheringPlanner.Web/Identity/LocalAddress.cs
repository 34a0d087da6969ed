namespace GatheringPlanner.Web.Identity;

/// <summary>An address to go on to, taken from a form or a query: only ever a path on this server.</summary>
internal static class LocalAddress
{
    public static string Of(string? address) =>
        address is ['/', ..] and not (['/', '/' or '\\', ..]) && !address.Any(char.IsControl) ? address : "/";
}
