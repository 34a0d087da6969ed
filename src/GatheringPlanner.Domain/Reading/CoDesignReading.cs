using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Who sits in a co-design team, and who should not.</summary>
public static class CoDesignReading
{
    /// <summary>Somebody in the team sells to its very account.</summary>
    public static bool HasSeller(GatheringPlan plan, CoDesignTeam team)
    {
        if (team.Account is null) return false;
        foreach (var member in team.Members)
        {
            if (Sells(plan, team, member)) return true;
        }

        return team.JuniorFacilitator is { } junior && Sells(plan, team, junior);
    }

    /// <summary>The person sells to the team's account.</summary>
    public static bool Sells(GatheringPlan plan, CoDesignTeam team, Id<Participant> person) =>
        team.Account is { } account && string.Equals(plan.All<Participant>().Find(person)?.SalesOwnerOf, account, StringComparison.OrdinalIgnoreCase);

    /// <summary>Those of the team who are still on the list of people, the junior facilitator first, each once.</summary>
    public static IReadOnlyList<Participant> PeopleOf(GatheringPlan plan, CoDesignTeam team) =>
    [
        .. (team.JuniorFacilitator is { } junior ? team.Members.Prepend(junior) : team.Members).Distinct()
            .Select(plan.All<Participant>().Find).OfType<Participant>(),
    ];
}
