using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Accounts;

/// <summary>What a program shows instead of a password to do what its owner may.</summary>
/// <param name="TokenHash">Of the token; the token itself was shown once and is kept nowhere.</param>
public sealed record ApiToken(Guid Id, PersonId Owner, string Name, string TokenHash, DateTimeOffset MadeAt)
{
    /// <summary>To the minute; null: never.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}

/// <summary>Keeps the tokens of all accounts.</summary>
public interface IApiTokens
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<ApiToken>> ListAsync(PersonId owner, CancellationToken cancel = default);

    Task AddAsync(ApiToken token, CancellationToken cancel = default);

    /// <returns>False: there is none with this owner and id.</returns>
    Task<bool> RemoveAsync(PersonId owner, Guid id, CancellationToken cancel = default);

    Task<ApiToken?> FindAsync(string tokenHash, CancellationToken cancel = default);

    Task NoteUseAsync(Guid id, DateTimeOffset at, CancellationToken cancel = default);
}
