using GatheringPlanner.App.Readiness;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class BriefingAcceptances(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IBriefingAcceptances
{
    public async Task<IReadOnlyList<BriefingAcceptance>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<BriefingAcceptance>(plan).OrderBy(x => x.At).ThenBy(x => x.Who).ThenBy(x => x.Words).ToListAsync(cancel);
    }

    public async Task<bool> AddAsync(PlanId plan, BriefingAcceptance acceptance, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    if (await IsThereAsync(db, plan, acceptance, cancel)) return true;
                    new DifferenceMarks(db, plan).Mark(acceptance, EntityState.Added);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            // Another server was faster, or the plan is not there.
            await using var db = await factory.CreateDbContextAsync(cancel);
            return await IsThereAsync(db, plan, acceptance, cancel);
        }
    }

    public Task<bool> RemoveAsync(PlanId plan, string who, string words, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.PartsOf<BriefingAcceptance>(plan).Where(x => x.Who == who && x.Words == words).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    private static Task<bool> IsThereAsync(PlannerDb db, PlanId plan, BriefingAcceptance acceptance, CancellationToken cancel) =>
        db.PartsOf<BriefingAcceptance>(plan).AnyAsync(x => x.Who == acceptance.Who && x.Words == acceptance.Words, cancel);
}
