using GatheringPlanner.App.Auditing;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Plans;

/// <summary>
/// The end of the chain, where one writer at a time puts a record. On SQLite that is whoever is at the head of the write queue; on PostgreSQL,
/// whoever holds the lock, until their transaction ends.
/// </summary>
internal sealed class AuditChainEnd(StorageOptions options)
{
    /// <summary>Any number will do, as long as every version of the planner uses the same one.</summary>
    private const long ChainLock = 7_426_110_515;

    /// <summary>Keeps what is prepared, and a record of it, together or nothing of them.</summary>
    public async Task SaveAsync(PlannerDb db, AuditNote note, CancellationToken cancel)
    {
        if (options.Postgres is null)
        {
            db.Add(AuditChain.Next(await HeadAsync(db, cancel), note));
            await db.SaveChangesAsync(cancel);
            return;
        }

        // Nobody waits for rows while they hold the end of the chain: what was prepared is written before.
        db.Database.AutoSavepointsEnabled = false;
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChainLock})", cancel);
        db.Add(AuditChain.Next(await HeadAsync(db, cancel), note));
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);
    }

    public static async Task<AuditHead> HeadAsync(PlannerDb db, CancellationToken cancel) =>
        await db.Set<AuditRecord>().OrderByDescending(x => x.Number).Select(x => new AuditHead(x.Number, x.Hash)).FirstOrDefaultAsync(cancel) ?? AuditHead.None;
}
