using GatheringPlanner.App.Discussion;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class CommentStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : ICommentStore
{
    public async Task<IReadOnlyList<Comment>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<Comment>(plan).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync(cancel);
    }

    public async Task<bool> AddAsync(PlanId plan, Comment comment, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    new DifferenceMarks(db, plan).Mark(comment, EntityState.Added);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            // Either it is there already or the plan is not.
            await using var db = await factory.CreateDbContextAsync(cancel);
            return await db.PartsOf<Comment>(plan).AnyAsync(x => x.Id == comment.Id, cancel);
        }
    }

    public Task<bool> ResolveAsync(PlanId plan, CommentId comment, string? by, DateTimeOffset? at, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.PartsOf<Comment>(plan).Where(x => x.Id == comment)
                    .ExecuteUpdateAsync(x => x.SetProperty(y => y.ResolvedBy, by).SetProperty(y => y.ResolvedAt, at), cancel) > 0;
            },
            cancel);
}
