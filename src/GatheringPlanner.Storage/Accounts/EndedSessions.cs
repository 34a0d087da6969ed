using GatheringPlanner.App.Accounts;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Accounts;

internal sealed class EndedSessions(IDbContextFactory<PlannerDb> factory, WriteQueue queue, TimeProvider time) : IEndedSessions
{
    public async Task EndAsync(Guid session, DateTimeOffset until, CancellationToken cancel = default)
    {
        try
        {
            await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    var now = time.GetUtcNow();
                    await db.Set<EndedSessionRow>().Where(x => x.Until < now).ExecuteDeleteAsync(cancel);
                    db.Add(new EndedSessionRow(session, until));
                    return await db.SaveChangesAsync(cancel);
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            // It has ended already.
        }
    }

    public async Task<bool> HasEndedAsync(Guid session, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<EndedSessionRow>().AnyAsync(x => x.Id == session, cancel);
    }
}
