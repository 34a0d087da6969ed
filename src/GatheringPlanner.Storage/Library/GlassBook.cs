using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class GlassBook(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IGlassBook
{
    public async Task<bool> IsBrokenAsync(PlanId plan, PersonId person, DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<BrokenGlass>(plan).AnyAsync(x => x.Person == person && x.EndsAt > now, cancel);
    }

    public async Task<bool> AddAsync(PlanId plan, BrokenGlass broken, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    new DifferenceMarks(db, plan).Mark(broken, EntityState.Added);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }

    public async Task<IReadOnlyList<BrokenGlass>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<BrokenGlass>(plan).OrderByDescending(x => x.At).ThenBy(x => x.Id).ToListAsync(cancel);
    }
}
