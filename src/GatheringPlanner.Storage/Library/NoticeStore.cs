using GatheringPlanner.App.Access;
using GatheringPlanner.App.Notices;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class NoticeStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : INoticeStore
{
    public Task AddAsync(IReadOnlyList<Notice> notices, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                await AddAsync(db, notices, cancel);
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    public async Task<IReadOnlyList<Notice>> ListAsync(PersonId person, int most, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<Notice>().Where(x => x.For == person).OrderByDescending(x => x.At).ThenBy(x => x.Cause).Take(most).ToListAsync(cancel);
    }

    public async Task<int> UnreadAsync(PersonId person, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<Notice>().CountAsync(x => x.For == person && x.ReadAt == null, cancel);
    }

    public Task ReadAllAsync(PersonId person, DateTimeOffset at, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Set<Notice>().Where(x => x.For == person && x.ReadAt == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.ReadAt, at), cancel);
            },
            cancel);

    /// <summary>Marks those that are not there yet as to be kept, where their gathering is.</summary>
    internal static async Task AddAsync(PlannerDb db, IReadOnlyList<Notice> notices, CancellationToken cancel)
    {
        foreach (var about in notices.GroupBy(x => (x.PlanId, x.Cause)))
        {
            var (plan, cause) = about.Key;
            if (!await db.Plans.AnyAsync(x => x.Id == plan, cancel)) continue;
            var told = await db.Set<Notice>().Where(x => x.Cause == cause).Select(x => x.For).ToListAsync(cancel);
            db.AddRange(about.Where(x => !told.Contains(x.For)));
        }
    }
}
