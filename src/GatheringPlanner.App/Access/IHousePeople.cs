namespace GatheringPlanner.App.Access;

/// <summary>Everybody who has an account.</summary>
public interface IHousePeople
{
    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancel = default);

    /// <summary>Null where there is nobody with that id, or they may not sign in.</summary>
    Task<Person?> FindAsync(PersonId id, CancellationToken cancel = default);
}
