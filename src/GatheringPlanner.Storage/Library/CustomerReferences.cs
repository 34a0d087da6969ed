using GatheringPlanner.App.Ports;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class CustomerReferences(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : ICustomerReferences
{
    public async Task<IReadOnlyList<CustomerReference>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var known = await db.Set<CustomerReference>()
            .Where(x => EF.Property<PlanId>(x, PlannerDb.PlanId) == plan || db.Set<WhatIf>().Any(y => y.Copy == plan && y.Original == EF.Property<PlanId>(x, PlannerDb.PlanId)))
            .ToListAsync(cancel);
        return [.. known.OrderBy(x => x.Alias, StringComparer.Ordinal)];
    }

    public async Task<bool> PutAsync(PlanId plan, CustomerReference reference, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    var known = await db.PartsOf<CustomerReference>(plan).AnyAsync(x => x.Alias == reference.Alias, cancel);
                    new DifferenceMarks(db, plan).Mark(reference, known ? EntityState.Modified : EntityState.Added);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }

    public Task<bool> RemoveAsync(PlanId plan, string alias, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.PartsOf<CustomerReference>(plan).Where(x => x.Alias == alias).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);
}
