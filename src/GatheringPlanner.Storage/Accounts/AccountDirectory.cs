using GatheringPlanner.App.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Accounts;

internal sealed class AccountDirectory(AccountsDb db) : IAccountDirectory
{
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(CancellationToken cancel = default)
    {
        var rows = await db.Users.AsNoTracking()
            .Select(x => new { Account = x, Passkeys = db.Set<IdentityUserPasskey<string>>().Count(key => key.UserId == x.Id) }).ToListAsync(cancel);
        return
        [
            .. rows.OrderBy(x => x.Account.UserName, StringComparer.OrdinalIgnoreCase)
                .Select(x => new AccountSummary(x.Account.ToPerson(), x.Account.IsDisabled, x.Account.PasswordHash is not null, x.Passkeys)),
        ];
    }

    public Task<bool> AnyAsync(CancellationToken cancel = default) => db.Users.AnyAsync(cancel);
}
