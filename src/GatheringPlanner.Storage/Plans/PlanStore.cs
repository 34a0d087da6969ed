using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Plans;

internal sealed class PlanStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IPlanStore
{
    public async Task<StoredPlan?> LoadAsync(PlanId id, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        await using var moment = await db.BeginReadingAsync(cancel);
        if (await db.Plans.SingleOrDefaultAsync(plan => plan.Id == id, cancel) is not { } row) return null;
        var plan = GatheringPlan.Of(
            id,
            row.Header,
            await db.PartsOf<AgendaItem>(id).ToListAsync(cancel),
            await db.PartsOf<Track>(id).ToListAsync(cancel),
            await db.PartsOf<Audience>(id).ToListAsync(cancel),
            await db.PartsOf<Room>(id).ToListAsync(cancel),
            await db.PartsOf<Waiver>(id).ToListAsync(cancel));
        return new(plan, row.Revision);
    }

    public Task<SaveOutcome> CreateAsync(GatheringPlan plan, Scorecard scorecard, JournalEntry entry, CancellationToken cancel = default) =>
        WriteAsync(
            plan.Id,
            entry,
            db =>
            {
                db.Add(Row(plan, scorecard, entry));
                Mark(db, plan.Id, PlanDifference.Between(GatheringPlan.Empty(plan.Id, plan.Header), plan));
            },
            cancel);

    public Task<SaveOutcome> SaveAsync(PlanSave save, CancellationToken cancel = default) =>
        WriteAsync(
            save.Plan.Id,
            save.Entry,
            db =>
            {
                var row = db.Entry(Row(save.Plan, save.Scorecard, save.Entry));
                row.State = EntityState.Modified;
                row.Property(plan => plan.Revision).OriginalValue = save.Revision;
                row.Property(plan => plan.CreatedBy).IsModified = false;
                Mark(db, save.Plan.Id, save.Difference);
            },
            cancel);

    public async Task<int?> RevisionOfAsync(PlanId id, Guid commandId, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<JournalEntry>(id).Where(entry => entry.CommandId == commandId)
            .Select(entry => (int?)entry.Revision).SingleOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<JournalEntry>> JournalAsync(PlanId id, int latest, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<JournalEntry>(id).OrderByDescending(entry => entry.Revision).Take(latest).ToListAsync(cancel);
    }

    /// <summary>Everything in one transaction. A conflict is either the same command again or somebody else's newer revision.</summary>
    private async Task<SaveOutcome> WriteAsync(PlanId id, JournalEntry entry, Action<PlannerDb> prepare, CancellationToken cancel)
    {
        try
        {
            return await queue.RunAsync<SaveOutcome>(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    prepare(db);
                    Mark(db, id, entry, EntityState.Added);
                    await db.SaveChangesAsync(cancel);
                    return new Saved(entry.Revision);
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return await RevisionOfAsync(id, entry.CommandId, cancel) is { } revision ? new AlreadySaved(revision) : new Outdated();
        }
    }

    private static PlanRow Row(GatheringPlan plan, Scorecard scorecard, JournalEntry entry) =>
        new(plan.Id, entry.Revision, entry.By, entry.At) { Header = plan.Header, Scorecard = scorecard };

    private static void Mark(PlannerDb db, PlanId id, PlanDifference difference)
    {
        Mark(db, id, difference.Items);
        Mark(db, id, difference.Tracks);
        Mark(db, id, difference.Audiences);
        Mark(db, id, difference.Rooms);
        Mark(db, id, difference.Waivers);
    }

    private static void Mark<TId, T>(PlannerDb db, PlanId id, PartDifference<TId, T> difference)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        foreach (var part in difference.Added) Mark(db, id, part, EntityState.Added);
        foreach (var change in difference.Changed) Mark(db, id, change.After, EntityState.Modified);
        foreach (var part in difference.Removed) Mark(db, id, part, EntityState.Deleted);
    }

    private static void Mark<T>(PlannerDb db, PlanId id, T part, EntityState state)
        where T : class
    {
        var entry = db.Entry(part);
        entry.Property(PlannerDb.PlanId).CurrentValue = id;
        entry.State = state;
    }
}
