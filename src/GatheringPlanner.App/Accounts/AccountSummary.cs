using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Accounts;

/// <summary>An account as the list of all accounts shows it.</summary>
/// <param name="HasPassword">It can be signed in to with a password.</param>
/// <param name="Passkeys">How many.</param>
public sealed record AccountSummary(Person Person, bool IsDisabled, bool HasPassword, int Passkeys);

/// <summary>Reads all accounts.</summary>
public interface IAccountDirectory
{
    /// <summary>In the order of names.</summary>
    Task<IReadOnlyList<AccountSummary>> ListAsync(CancellationToken cancel = default);

    Task<bool> AnyAsync(CancellationToken cancel = default);
}
