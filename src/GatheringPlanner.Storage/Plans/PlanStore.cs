using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Plans;

internal sealed class PlanStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue, AuditChainEnd chain) : IPlanStore
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
        return new(new PartRows(await db.PartsOf<PartRow>(id).ToListAsync(cancel)).AddTo(plan), row.Revision);
    }

    public Task<SaveOutcome> CreateAsync(
        GatheringPlan plan, Scorecard scorecard, JournalEntry entry, IReadOnlyList<GatheringMember> members, CancellationToken cancel = default) =>
        CreateAsync(
            plan,
            scorecard,
            entry,
            AuditNote.Of(entry.At, entry.Author, plan.Id, AuditActions.CreateGathering, revision: entry.Revision),
            db =>
            {
                var marks = new DifferenceMarks(db, plan.Id);
                foreach (var member in members) marks.Mark(member, EntityState.Added);
            },
            cancel);

    /// <param name="note">What goes into the records.</param>
    /// <param name="beside">Adds what has to be kept together with the plan.</param>
    public Task<SaveOutcome> CreateAsync(GatheringPlan plan, Scorecard scorecard, JournalEntry entry, AuditNote note, Action<PlannerDb> beside, CancellationToken cancel) =>
        WriteAsync(
            plan.Id,
            entry,
            note,
            db =>
            {
                db.Add(Row(plan, scorecard, entry));
                beside(db);
                new DifferenceMarks(db, plan.Id).Add(PlanDifference.Between(GatheringPlan.Empty(plan.Id, plan.Header), plan));
            },
            cancel);

    public Task<SaveOutcome> SaveAsync(PlanSave save, CancellationToken cancel = default) =>
        WriteAsync(
            save.Plan.Id,
            save.Entry,
            AuditNote.Of(save.Entry.At, save.Entry.Author, save.Plan.Id, save.Action, StepWords.Of(save.Difference), revision: save.Entry.Revision),
            db =>
            {
                var row = db.Entry(Row(save.Plan, save.Scorecard, save.Entry));
                row.State = EntityState.Modified;
                row.Property(plan => plan.Revision).OriginalValue = save.Revision;
                row.Property(plan => plan.CreatedBy).IsModified = false;
                new DifferenceMarks(db, save.Plan.Id).Add(save.Difference);
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
    private async Task<SaveOutcome> WriteAsync(PlanId id, JournalEntry entry, AuditNote note, Action<PlannerDb> prepare, CancellationToken cancel)
    {
        try
        {
            return await queue.RunAsync<SaveOutcome>(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    prepare(db);
                    new DifferenceMarks(db, id).Mark(entry, EntityState.Added);
                    await chain.SaveAsync(db, note, cancel);
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
}
