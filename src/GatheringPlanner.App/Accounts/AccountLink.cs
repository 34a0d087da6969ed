using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Accounts;

/// <summary>A link that an administrator made and hands over: an invitation, or a way back in for somebody who forgot their password. It works once.</summary>
/// <param name="TokenHash">Of the unguessable part; that part itself is kept nowhere.</param>
/// <param name="Role">What the invited person will be.</param>
/// <param name="For">Whose password it resets; null: it is an invitation.</param>
public sealed record AccountLink(Guid Id, string TokenHash, PersonRole Role, PersonId? For, PersonId MadeBy, DateTimeOffset MadeAt, DateTimeOffset ClosesAt)
{
    /// <summary>How long a link is open.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);
}

/// <summary>Keeps the links that are open.</summary>
public interface IAccountLinks
{
    Task AddAsync(AccountLink link, CancellationToken cancel = default);

    /// <summary>Null: there is none, or it was used.</summary>
    Task<AccountLink?> FindAsync(string tokenHash, CancellationToken cancel = default);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<AccountLink>> ListAsync(CancellationToken cancel = default);

    Task<bool> RemoveAsync(Guid id, CancellationToken cancel = default);

    /// <summary>Takes the link away and does with accounts what it is for, both or neither.</summary>
    /// <returns>False: the link was gone, or <paramref name="use"/> answered false.</returns>
    Task<bool> UseAsync(Guid id, Func<Task<bool>> use, CancellationToken cancel = default);
}
