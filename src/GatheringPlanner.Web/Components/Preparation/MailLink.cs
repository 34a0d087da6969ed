namespace GatheringPlanner.Web.Components.Preparation;

/// <summary>Links that open somebody's mail program.</summary>
public static class MailLink
{
    public static string To(string address, string subject, string body) =>
        $"mailto:{Uri.EscapeDataString(address)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}";
}
