using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class OutboxStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IOutboxStore
{
    public async Task<IReadOnlyList<Dispatch>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<Dispatch>(plan).OrderByDescending(x => x.Number).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<Mail>> MailsAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return [.. (await db.PartsOf<Mail>(plan).ToListAsync(cancel)).OrderBy(x => x.Dispatch).ThenBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Row, StringComparer.Ordinal)];
    }

    public async Task<bool> AddAsync(PlanId plan, Dispatch dispatch, IReadOnlyList<Mail> mails, IReadOnlyList<Notice> notices, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    var marks = new DifferenceMarks(db, plan);
                    marks.Mark(dispatch, EntityState.Added);
                    foreach (var mail in mails) marks.Mark(mail, EntityState.Added);
                    await NoticeStore.AddAsync(db, notices, cancel);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }

    public async Task<IReadOnlyList<DueMail>> DueAsync(DateTimeOffset now, int most, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<Mail>().Where(x => x.State == MailState.Waiting && x.NextTry <= now).OrderBy(x => x.NextTry).ThenBy(x => x.Row).Take(most)
            .Select(x => new DueMail(EF.Property<PlanId>(x, PlannerDb.PlanId), x)).ToListAsync(cancel);
    }

    public Task PutAsync(DueMail mail, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var (sent, of) = (mail.Mail, db.PartsOf<Mail>(mail.Plan).Where(x => x.Dispatch == mail.Mail.Dispatch && x.Row == mail.Mail.Row));
                return await of.ExecuteUpdateAsync(
                    x => x.SetProperty(y => y.State, sent.State).SetProperty(y => y.Tries, sent.Tries).SetProperty(y => y.Failure, sent.Failure).SetProperty(y => y.NextTry, sent.NextTry), cancel);
            },
            cancel);
}
