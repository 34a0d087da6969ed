using System.Runtime.CompilerServices;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class AuditStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue, AuditChainEnd chain) : IAuditStore
{
    public Task AppendAsync(AuditNote note, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                await chain.SaveAsync(db, note, cancel);
                return true;
            },
            cancel);

    public async Task<AuditHead> HeadAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await AuditChainEnd.HeadAsync(db, cancel);
    }

    public async IAsyncEnumerable<AuditRecord> AllAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        await foreach (var record in db.Set<AuditRecord>().OrderBy(x => x.Number).AsAsyncEnumerable().WithCancellation(cancel)) yield return record;
    }

    public async Task<IReadOnlyList<AuditEntry>> FindAsync(AuditFilter filter, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var found = await Narrow(db.Set<AuditRecord>(), filter).OrderByDescending(x => x.Number).Take(filter.Most)
            .Select(x => new
            {
                Record = x,
                Step = db.Journal.Where(y => (PlanId?)EF.Property<PlanId>(y, PlannerDb.PlanId) == x.Note.Plan && (int?)y.Revision == x.Note.Revision).Select(y => y.Sentence).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return [.. found.Select(x => new AuditEntry(x.Record, x.Step))];
    }

    public async Task<IReadOnlyList<PersonId>> PeopleAsync(PlanId? plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var all = Narrow(db.Set<AuditRecord>(), new(plan));
        var doers = await all.Select(x => x.Note.Who).Distinct().ToListAsync(cancel);
        var subjects = await all.Where(x => x.Note.Subject != null).Select(x => x.Note.Subject!.Value).Distinct().ToListAsync(cancel);
        return [.. doers.Union(subjects)];
    }

    private static IQueryable<AuditRecord> Narrow(IQueryable<AuditRecord> records, AuditFilter filter)
    {
        if (filter.Plan is { } plan) records = records.Where(x => x.Note.Plan == plan);
        if (filter.Who is { } who) records = records.Where(x => x.Note.Who == who || x.Note.Subject == who);
        if (filter.Action is { } action) records = records.Where(x => x.Note.Action == action);
        if (filter.Outcome is { } outcome) records = records.Where(x => x.Note.Outcome == outcome);
        if (filter.From is { } from) records = records.Where(x => x.Note.At >= from);
        if (filter.Until is { } until) records = records.Where(x => x.Note.At < until);
        return filter.Before is { } before ? records.Where(x => x.Number < before) : records;
    }
}
