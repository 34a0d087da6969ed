using System.Linq.Expressions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class ShareStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IShareStore
{
    public async Task<IReadOnlyList<ShareLink>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<ShareLink>(plan).OrderByDescending(x => x.MadeAt).ThenBy(x => x.Id).ToListAsync(cancel);
    }

    public Task<HeldLink?> FindAsync(string tokenHash, CancellationToken cancel = default) => FindAsync(x => x.TokenHash == tokenHash, cancel);

    public Task<HeldLink?> FindAsync(Guid id, CancellationToken cancel = default) => FindAsync(x => x.Id == id, cancel);

    public async Task<bool> AddAsync(PlanId plan, ShareLink link, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    new DifferenceMarks(db, plan).Mark(link, EntityState.Added);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }

    public Task<bool> RemoveAsync(PlanId plan, Guid id, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.PartsOf<ShareLink>(plan).Where(x => x.Id == id).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    private async Task<HeldLink?> FindAsync(Expression<Func<ShareLink, bool>> which, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<ShareLink>().Where(which).Select(x => new HeldLink(EF.Property<PlanId>(x, PlannerDb.PlanId), x)).SingleOrDefaultAsync(cancel);
    }
}
