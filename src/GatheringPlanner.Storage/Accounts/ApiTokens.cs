using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Accounts;

internal sealed class ApiTokens(AccountsDb db) : IApiTokens
{
    private IQueryable<ApiToken> All => db.Set<ApiToken>().AsNoTracking();

    public async Task<IReadOnlyList<ApiToken>> ListAsync(PersonId owner, CancellationToken cancel = default) =>
        await All.Where(x => x.Owner == owner).OrderByDescending(x => x.MadeAt).ThenBy(x => x.Id).ToListAsync(cancel);

    public async Task AddAsync(ApiToken token, CancellationToken cancel = default)
    {
        db.Add(token);
        await db.SaveChangesAsync(cancel);
    }

    public async Task<bool> RemoveAsync(PersonId owner, Guid id, CancellationToken cancel = default) =>
        await All.Where(x => x.Owner == owner && x.Id == id).ExecuteDeleteAsync(cancel) > 0;

    public Task<ApiToken?> FindAsync(string tokenHash, CancellationToken cancel = default) => All.SingleOrDefaultAsync(x => x.TokenHash == tokenHash, cancel);

    public Task NoteUseAsync(Guid id, DateTimeOffset at, CancellationToken cancel = default) =>
        All.Where(x => x.Id == id).ExecuteUpdateAsync(set => set.SetProperty(x => x.UsedAt, at), cancel);
}
