using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>What sort of people a group is: what the organizers said, or else what its name tells.</summary>
public static class Groups
{
    private static readonly string[] CustomerFacingWords = ["client service", "customer service", "customer success", "account", "support", "sales", "coach"];
    private static readonly string[] CustomerFacingRoles = ["client", "customer", "account", "support", "sales", "coach"];
    private static readonly string[] BackOfficeWords = ["accounting", "accountant"];
    private static readonly string[] HostWords = ["host", "staff", "employee", "internal", "team", "colleague"];
    private static readonly string[] VendorWords = ["vendor", "supplier", "partner"];
    private static readonly string[] FamilyWords = ["famil", "spouse", "children"];
    private static readonly string[] OfficialWords = ["official", "mayor", "government"];
    private static readonly string[] CustomerWords = ["customer", "client", "guest", "member", "board", "community"];
    private static readonly string[] ExecutiveWords = ["exec", "leadership", "management"];

    public static GroupKind KindOf(Audience audience)
    {
        if (audience.Kind is { } kind) return kind;
        if (Says(audience, CustomerFacingWords) && !Says(audience, BackOfficeWords)) return GroupKind.CustomerFacing;
        if (Says(audience, HostWords)) return GroupKind.Staff;
        if (Says(audience, VendorWords)) return GroupKind.Vendors;
        if (Says(audience, FamilyWords)) return GroupKind.Families;
        if (Says(audience, OfficialWords)) return GroupKind.Officials;
        if (Says(audience, CustomerWords)) return GroupKind.Customers;
        return Says(audience, ExecutiveWords) ? GroupKind.Executives : GroupKind.Staff;
    }

    /// <summary>Customers, vendors, families and other people from outside the company.</summary>
    public static bool AreGuests(Audience audience) => KindOf(audience) >= GroupKind.Customers;

    /// <summary>They belong to no group of the house: they come from a customer or with a group of guests.</summary>
    public static bool AreFromOutside(GatheringPlan plan, Participant person) =>
        person is { Role: ParticipantRole.Customer } or { Contact: not null }
        || (person.Group is { } id && plan.Audiences.Find(id) is { } group && AreGuests(group));

    /// <summary>The gathering is for customers by its profile, or some of them are invited.</summary>
    public static bool CustomersCome(GatheringPlan plan) =>
        plan.Header.Profile is GatheringProfile.Cab or GatheringProfile.CoDesign
        || plan.Audiences.Any(x => KindOf(x) == GroupKind.Customers)
        || plan.All<Participant>().Any(x => x.Role == ParticipantRole.Customer);

    /// <summary>The item is meant for the hosts alone.</summary>
    public static bool AreHostsOnly(GatheringPlan plan, AgendaItem item) =>
        item.Audience is { } id ? plan.Audiences.Find(id) is { } audience && AreHosts(plan, audience) : plan.Audiences.Count == 0 && IsPractice(item);

    /// <summary>A name that tells nothing is the hosts’ only where some other group are the guests.</summary>
    private static bool AreHosts(GatheringPlan plan, Audience audience)
    {
        if (AreGuests(audience)) return false;
        if (audience.Kind is not null || Says(audience, HostWords) || Says(audience, CustomerFacingWords) || Says(audience, ExecutiveWords)) return true;
        foreach (var other in plan.Audiences)
        {
            if (AreGuests(other)) return true;
        }

        return false;
    }

    /// <summary>Practice, rehearsal or a briefing.</summary>
    public static bool IsPractice(AgendaItem item) => item.Kind is ItemKind.Practice or ItemKind.Rehearsal || item.Briefing;

    /// <summary>The item's result is made by more than one group: in a workshop, an exercise or co-design, for everybody or mixed on purpose.</summary>
    public static bool CreateTogether(AgendaItem item) =>
        (item.MixedGroups || item.Audience is null)
        && (item.Kind is ItemKind.Workshop or ItemKind.Exercise || item.Format == SessionFormat.ScenarioMapping);

    /// <summary>A role such as “client-services lead” or “key account manager”; accountants do not face customers.</summary>
    public static bool FaceCustomers(string role) => Says(role, CustomerFacingRoles) && !Says(role, BackOfficeWords);

    private static bool Says(Audience audience, string[] words) => Says(audience.Name, words);

    private static bool Says(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
