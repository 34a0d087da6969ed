using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Access;

/// <summary>A person as one gathering sees them.</summary>
/// <param name="Plan">The gathering, or a copy of it to play with.</param>
/// <param name="Role">Null: they have no part in it.</param>
public sealed record Member(Person Person, PlanId Plan, GatheringRole? Role, Openness Openness)
{
    /// <summary>Nothing changes in the gathering any more.</summary>
    public bool IsArchived { get; init; }

    public PersonId Id => Person.Id;

    public string Name => Person.Name;
}

/// <summary>That somebody has a part in a gathering.</summary>
/// <param name="Name">What the person is called.</param>
public sealed record GatheringMember(PersonId Person, string Name, GatheringRole Role);

/// <summary>What a gathering says of somebody who has a part in it: their role, and how far it has come.</summary>
public sealed record PartHeld(GatheringRole Role, Openness Openness, bool IsArchived = false)
{
    public Member Of(Person person, PlanId plan) => new(person, plan, Role, Openness) { IsArchived = IsArchived };
}
