using GatheringPlanner.App.Access;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>Whom a program acts for.</summary>
public sealed class TokenSignIn(UserManager<UserAccount> accounts, IApiTokens tokens, TimeProvider time)
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    /// <summary>Null: nobody’s token, or its owner is not let in.</summary>
    public async Task<UserAccount?> TryAsync(string token, CancellationToken cancel = default)
    {
        if (await tokens.FindAsync(LinkToken.Hash(token), cancel) is not { } found) return null;
        if (await accounts.FindByIdAsync(found.Owner.Value) is not { IsDisabled: false } account) return null;
        var now = time.GetUtcNow();
        if (found.UsedAt is null || now - found.UsedAt >= Often) await tokens.NoteUseAsync(found.Id, now, cancel);
        return account;
    }
}
