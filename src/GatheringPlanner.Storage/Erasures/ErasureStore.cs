using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Connections;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Erasures;

internal sealed class ErasureStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue, PlanStore plans, ErasureFile list, Database database) : IErasureStore
{
    public Task<ErasureDone> EraseAsync(ErasureWish wish, Func<GatheringPlan, Scorecard> judge, CancellationToken cancel = default) => queue.RunAsync(
        async () =>
        {
            var done = await WriteAsync(wish, judge, cancel);
            await database.ScrubAsync(cancel);
            return done;
        },
        cancel);

    public async Task<IReadOnlyList<ErasureEntry>> MissingAsync(CancellationToken cancel = default)
    {
        var noted = await list.ReadAsync(cancel);
        if (noted.Count == 0) return [];
        await using var db = await factory.CreateDbContextAsync(cancel);
        var known = await db.Set<ErasureRow>().Select(x => x.Number).ToListAsync(cancel);
        return [.. noted.Where(x => !known.Contains(x.Number)).OrderBy(x => x.Number)];
    }

    public async Task CopyAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        foreach (var row in await db.Set<ErasureRow>().OrderBy(x => x.Number).ToListAsync(cancel)) await list.AddAsync(row.ToEntry(), cancel);
    }

    private async Task<ErasureDone> WriteAsync(ErasureWish wish, Func<GatheringPlan, Scorecard> judge, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        var done = await new Erasing(db, plans, wish, judge).RunAsync(wish.Number ?? await NextAsync(db, cancel), cancel);
        db.Add(ErasureRow.Of(done.Entry));
        await db.SaveChangesAsync(cancel);
        // First the list: if the server dies before the rest is kept, the next start does it.
        await list.AddAsync(done.Entry, cancel);
        await all.CommitAsync(cancel);
        return done;
    }

    private async Task<int> NextAsync(PlannerDb db, CancellationToken cancel)
    {
        var kept = await db.Set<ErasureRow>().Select(x => (int?)x.Number).MaxAsync(cancel) ?? 0;
        return Math.Max(kept, (await list.ReadAsync(cancel)).Select(x => x.Number).DefaultIfEmpty().Max()) + 1;
    }
}
