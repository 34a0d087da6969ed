using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Participation;

/// <summary>The list of people of a gathering, as far as somebody may read it.</summary>
public static class Roster
{
    /// <summary>Everybody in the order of their names; for who may not read the list, themselves or nobody.</summary>
    public static IReadOnlyList<Participant> Read(Member reader, GatheringPlan plan)
    {
        if (AccessPolicy.May(reader, Operation.SeePeople)) return [.. plan.All<Participant>().OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id)];
        return AccessPolicy.May(reader, Operation.SeeOwnRow) && Own(reader, plan) is { } own ? [own] : [];
    }

    /// <summary>One person; null where there is none that the reader may see.</summary>
    public static Participant? Find(Member reader, GatheringPlan plan, Id<Participant> id)
    {
        if (plan.All<Participant>().Find(id) is not { } found) return null;
        return AccessPolicy.May(reader, Operation.SeePeople) || (AccessPolicy.May(reader, Operation.SeeOwnRow) && Own(reader, plan) == found) ? found : null;
    }

    /// <summary>How many there are of what, without names; null for who may not know.</summary>
    public static RosterCounts? Count(Member reader, GatheringPlan plan) =>
        AccessPolicy.May(reader, Operation.CountPeople) ? RosterCounts.Of(plan) : null;

    /// <summary>Forgets what everybody eats and needs, as one step; nothing to do where nobody has said.</summary>
    public static Batch ForgetNeeds(GatheringPlan plan, string name)
    {
        var told = plan.All<Participant>().Where(x => x != WithoutNeeds(x));
        return new(name, [.. told.Select(x => new PutPart<Participant>(WithoutNeeds(x), x))]);
    }

    private static Participant WithoutNeeds(Participant person) =>
        person with { Diet = null, DietOrdered = false, AccessNeed = null, MovesSlowly = false, AccessArrangement = null };

    /// <summary>What the reader may call somebody; null for those who come from a customer, where the reader may not know customers’ names.</summary>
    public static string? NameFor(Member reader, GatheringPlan plan, Participant person) =>
        AccessPolicy.May(reader, Operation.SeeCustomerNames) || !Groups.AreFromOutside(plan, person) || Own(reader, plan) == person ? person.Name : null;

    /// <summary>Who has the key that the reader signs in with; nobody where two have it.</summary>
    public static Participant? Own(Member reader, GatheringPlan plan)
    {
        var own = plan.All<Participant>().Where(x => string.Equals(x.Key, reader.Id.Value, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return own.Count == 1 ? own[0] : null;
    }
}
