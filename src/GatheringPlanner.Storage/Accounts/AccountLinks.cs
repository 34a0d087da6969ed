using GatheringPlanner.App.Accounts;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Accounts;

/// <summary>On the context of the accounts themselves: a link and the account it opens are written together.</summary>
internal sealed class AccountLinks(AccountsDb db) : IAccountLinks
{
    public async Task AddAsync(AccountLink link, CancellationToken cancel = default)
    {
        db.Add(link);
        await db.SaveChangesAsync(cancel);
    }

    public Task<AccountLink?> FindAsync(string tokenHash, CancellationToken cancel = default) =>
        db.Set<AccountLink>().AsNoTracking().SingleOrDefaultAsync(x => x.TokenHash == tokenHash, cancel);

    public async Task<IReadOnlyList<AccountLink>> ListAsync(CancellationToken cancel = default) =>
        await db.Set<AccountLink>().AsNoTracking().OrderByDescending(x => x.MadeAt).ThenBy(x => x.Id).ToListAsync(cancel);

    public async Task<bool> RemoveAsync(Guid id, CancellationToken cancel = default) =>
        await db.Set<AccountLink>().Where(x => x.Id == id).ExecuteDeleteAsync(cancel) > 0;

    public async Task<bool> UseAsync(Guid id, Func<Task<bool>> use, CancellationToken cancel = default)
    {
        await using var both = await db.Database.BeginTransactionAsync(cancel);
        // Who comes second waits here for the first, and finds nothing.
        if (!await RemoveAsync(id, cancel) || !await use()) return false;
        await both.CommitAsync(cancel);
        return true;
    }
}
