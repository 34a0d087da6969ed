namespace GatheringPlanner.Web.Components.Preparation;

/// <summary>Links that open somebody's mail program.</summary>
public static class MailAddress
{
    /// <summary>The key as an address; null where it is none, such as a name to sign in with.</summary>
    public static string? Of(string? key)
    {
        var parts = key?.Split('@');
        return parts is [{ Length: > 0 }, { Length: > 0 } host] && host.Contains('.', StringComparison.Ordinal) && !key!.Any(x => char.IsWhiteSpace(x) || char.IsControl(x) || x is ',' or ';' or '<' or '>') ? key : null;
    }

    public static string Link(string address, string subject, string body) =>
        $"mailto:{Uri.EscapeDataString(address)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}";
}
