using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>Signing in with name and password. Why it fails, nobody outside learns: not from the answer, not from the time it takes.</summary>
public sealed class PasswordSignIn(UserManager<UserAccount> accounts, IPasswordHasher<UserAccount> hasher)
{
    private static readonly UserAccount Nobody = new();
    private static string? nobodysHash;

    /// <summary>Null: there is no such account, the password is another, or the account is locked or disabled.</summary>
    public async Task<UserAccount?> TryAsync(string name, string password)
    {
        var account = await accounts.FindByNameAsync(PlanText.Clean(name, PlanText.MaxName));
        if (password.Length > PasswordRules.Longest) password = "";
        var fits = account?.PasswordHash is null ? FitsNobody(password) : await accounts.CheckPasswordAsync(account, password);
        if (account is null || await accounts.IsLockedOutAsync(account)) return null;
        if (!fits)
        {
            await accounts.AccessFailedAsync(account);
            return null;
        }

        if (account.IsDisabled) return null;
        await accounts.ResetAccessFailedCountAsync(account);
        return account;
    }

    /// <summary>Works as hard as for somebody’s password, and never fits.</summary>
    private bool FitsNobody(string password)
    {
        nobodysHash ??= hasher.HashPassword(Nobody, Guid.Empty.ToString());
        _ = hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
        return false;
    }
}
