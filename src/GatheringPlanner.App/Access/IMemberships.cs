using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Access;

/// <summary>Where it is kept who has a part in which gathering. A copy to play with has the members of its original.</summary>
public interface IMemberships
{
    /// <summary>Null where the person has no part in it, or there is no such plan.</summary>
    Task<PartHeld?> FindAsync(PlanId plan, PersonId person, CancellationToken cancel = default);

    /// <summary>Everybody of the gathering, in the order of their names.</summary>
    Task<IReadOnlyList<GatheringMember>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>All gatherings in which the person has a part.</summary>
    Task<IReadOnlyDictionary<PlanId, PartHeld>> OfAsync(PersonId person, CancellationToken cancel = default);

    /// <summary>Gives a role, in place of an earlier one. False where there is no such plan.</summary>
    Task<bool> PutAsync(PlanId plan, GatheringMember member, CancellationToken cancel = default);

    /// <summary>False where the person had no part in it.</summary>
    Task<bool> RemoveAsync(PlanId plan, PersonId person, CancellationToken cancel = default);

    /// <summary>Those with whom every new gathering begins, beside who makes it.</summary>
    Task<IReadOnlyList<GatheringMember>> StandingAsync(CancellationToken cancel = default);

    Task PutStandingAsync(GatheringMember member, CancellationToken cancel = default);

    Task<bool> RemoveStandingAsync(PersonId person, CancellationToken cancel = default);
}
