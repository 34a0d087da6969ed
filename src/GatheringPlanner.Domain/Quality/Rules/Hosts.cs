using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Who is host and who is guest, told from the names of audiences until groups say it themselves.</summary>
internal static class Hosts
{
    private static readonly string[] GuestWords = ["customer", "client", "vendor", "supplier", "partner", "famil", "guest", "member", "board", "community"];
    private static readonly string[] HostWords = ["host", "staff", "employee", "internal", "team", "colleague"];

    /// <summary>Families, customers, vendors and other people from outside the company.</summary>
    public static bool AreGuests(Audience audience) => Says(audience, GuestWords) && !Says(audience, HostWords);

    /// <summary>The item is meant for the hosts alone.</summary>
    public static bool Only(GatheringPlan plan, AgendaItem item) =>
        item.Audience is { } id ? plan.Audiences.Find(id) is { } audience && !AreGuests(audience) : plan.Audiences.Count == 0 && IsPractice(item);

    /// <summary>Practice, rehearsal or a briefing.</summary>
    public static bool IsPractice(AgendaItem item) => item.Kind is ItemKind.Practice or ItemKind.Rehearsal || item.Briefing;

    private static bool Says(Audience audience, string[] words) => Array.Exists(words, x => audience.Name.Contains(x, StringComparison.OrdinalIgnoreCase));
}
