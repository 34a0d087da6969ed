using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class OversightStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IOversightStore
{
    public async Task<IReadOnlyList<OverseenGathering>> ListAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await ReadAsync(db, db.Plans, now, cancel);
    }

    public async Task<OverseenGathering?> FindAsync(PlanId plan, DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return (await ReadAsync(db, db.Plans.Where(x => x.Id == plan), now, cancel)).SingleOrDefault();
    }

    public async Task<bool> ArchiveAsync(PlanId plan, DateTimeOffset at, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    await using var transaction = await db.Database.BeginTransactionAsync(cancel);
                    db.Add(new ArchiveRow(plan, at));
                    await db.SaveChangesAsync(cancel);
                    await db.PartsOf<ShareLink>(plan).ExecuteDeleteAsync(cancel);
                    await db.PartsOf<CollectingLink>(plan).ExecuteDeleteAsync(cancel);
                    await transaction.CommitAsync(cancel);
                    return true;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }

    public Task<bool> RestoreAsync(PlanId plan, CancellationToken cancel = default) =>
        RunAsync(async db => await db.Set<ArchiveRow>().Where(x => x.Plan == plan).ExecuteDeleteAsync(cancel) > 0, cancel);

    /// <summary>Everything that belongs to a plan goes with its row; the copies to play with go with their original.</summary>
    public Task<bool> DeleteAsync(PlanId plan, CancellationToken cancel = default) =>
        RunAsync(
            async db =>
            {
                var gone = db.Plans.Where(x => db.Set<ArchiveRow>().Any(y => y.Plan == plan)
                    && (x.Id == plan || db.Set<WhatIf>().Any(y => y.Copy == x.Id && y.Original == plan)));
                return await gone.ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    public Task<int> TakeLinksBackAsync(PlanId plan, CancellationToken cancel = default) =>
        RunAsync(db => db.PartsOf<ShareLink>(plan).ExecuteDeleteAsync(cancel), cancel);

    private Task<T> RunAsync<T>(Func<PlannerDb, Task<T>> change, CancellationToken cancel) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await change(db);
            },
            cancel);

    private static async Task<IReadOnlyList<OverseenGathering>> ReadAsync(PlannerDb db, IQueryable<PlanRow> which, DateTimeOffset now, CancellationToken cancel)
    {
        var plans = await which.Where(x => !db.Set<WhatIf>().Any(y => y.Copy == x.Id)).Select(x => new { x.Id, x.Header.Title }).ToListAsync(cancel);
        var owners = await PartsOf<GatheringMember>(db, which).Where(x => x.Role == GatheringRole.Owner).Select(x => new { Plan = EF.Property<PlanId>(x, PlannerDb.PlanId), x.Name }).ToListAsync(cancel);
        var archived = await db.Set<ArchiveRow>().Where(x => which.Any(y => y.Id == x.Plan)).ToDictionaryAsync(x => x.Plan, x => x.At, cancel);
        var links = await PartsOf<ShareLink>(db, which).Where(x => x.EndsAt > now).Select(x => EF.Property<PlanId>(x, PlannerDb.PlanId)).ToListAsync(cancel);
        var (ownersOf, linksOf) = (owners.ToLookup(x => x.Plan, x => x.Name), links.CountBy(x => x).ToDictionary());
        return
        [
            .. plans.OrderBy(x => x.Title, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id.Value).Select(x => new OverseenGathering(
                x.Id, x.Title, [.. ownersOf[x.Id].Order(StringComparer.OrdinalIgnoreCase)], archived.TryGetValue(x.Id, out var at) ? at : null, linksOf.GetValueOrDefault(x.Id))),
        ];
    }

    private static IQueryable<T> PartsOf<T>(PlannerDb db, IQueryable<PlanRow> which)
        where T : class => db.Set<T>().Where(x => which.Any(y => y.Id == EF.Property<PlanId>(x, PlannerDb.PlanId)));
}
