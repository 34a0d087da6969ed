using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>Signing in with name and password. Why it fails, nobody outside learns: not from the answer, not from the time it takes.</summary>
public sealed class PasswordSignIn(UserManager<UserAccount> accounts, IPasswordHasher<UserAccount> hasher, AuditTrail trail)
{
    private static readonly UserAccount Nobody = new();
    private static string? nobodysHash;

    /// <summary>Null: there is no such account, the password is another, or the account is locked or disabled.</summary>
    public async Task<UserAccount?> TryAsync(string name, string password)
    {
        if (await FindAsync(name, password) is not { Account: var account, Fits: true }) return null;
        await accounts.ResetAccessFailedCountAsync(account!);
        return account;
    }

    private async Task<(UserAccount? Account, bool Fits)> FindAsync(string name, string password)
    {
        var account = await accounts.FindByNameAsync(PlanText.Clean(name, PlanText.MaxName));
        if (password.Length > PasswordRules.Longest) password = "";
        var fits = account?.PasswordHash is null ? FitsNobody(password) : await accounts.CheckPasswordAsync(account, password);
        var isLocked = account is not null && await accounts.IsLockedOutAsync(account);
        if (account is not null && !isLocked && !fits) await accounts.AccessFailedAsync(account);
        if (account is { IsDisabled: false } && !isLocked && fits) return (account, true);
        await trail.RefusedAsync(account is null ? AuditNote.SomebodyUnknown : new(account.Id), null, AuditActions.SignIn);
        return (account, false);
    }

    /// <summary>Works as hard as for somebody’s password, and never fits.</summary>
    private bool FitsNobody(string password)
    {
        nobodysHash ??= hasher.HashPassword(Nobody, Guid.Empty.ToString());
        _ = hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
        return false;
    }
}
