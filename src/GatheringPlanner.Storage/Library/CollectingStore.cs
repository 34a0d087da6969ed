using GatheringPlanner.App.Collecting;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class CollectingStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : ICollectingStore
{
    public async Task<CollectingLink?> LinkOfAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<CollectingLink>(plan).SingleOrDefaultAsync(cancel);
    }

    public async Task<(PlanId Plan, DateTimeOffset ClosesAt)?> FindAsync(string tokenHash, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var found = await db.Set<CollectingLink>().Where(x => x.TokenHash == tokenHash)
            .Select(x => new { Plan = EF.Property<PlanId>(x, PlannerDb.PlanId), x.ClosesAt }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Plan, found.ClosesAt);
    }

    public Task<bool> SetLinkAsync(PlanId plan, CollectingLink? link, CancellationToken cancel = default) => WriteAsync(
        async db =>
        {
            var known = await db.PartsOf<CollectingLink>(plan).AnyAsync(cancel);
            if (link is not null) new DifferenceMarks(db, plan).Mark(link, known ? EntityState.Modified : EntityState.Added);
            else if (known) await db.PartsOf<CollectingLink>(plan).ExecuteDeleteAsync(cancel);
            await db.SaveChangesAsync(cancel);
            return known || link is not null || await db.Plans.AnyAsync(x => x.Id == plan, cancel);
        },
        cancel);

    public async Task<IReadOnlyList<GivenInsight>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<GivenInsight>(plan).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync(cancel);
    }

    public Task<bool> AddAsync(PlanId plan, IReadOnlyList<GivenInsight> given, CancellationToken cancel = default) => WriteAsync(
        async db =>
        {
            foreach (var each in given) new DifferenceMarks(db, plan).Mark(each, EntityState.Added);
            return await db.SaveChangesAsync(cancel) > 0;
        },
        cancel);

    public Task<bool> RemoveAsync(PlanId plan, Guid given, CancellationToken cancel = default) =>
        WriteAsync(async db => await db.PartsOf<GivenInsight>(plan).Where(x => x.Id == given).ExecuteDeleteAsync(cancel) > 0, cancel);

    /// <summary>False where the plan is not there, or something is there already.</summary>
    private async Task<bool> WriteAsync(Func<PlannerDb, Task<bool>> write, CancellationToken cancel)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    return await write(db);
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }
}
