using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage.Library;

internal sealed class BlockShelf(IDbContextFactory<PlannerDb> factory, WriteQueue queue, ILogger<BlockShelf> logger) : IBlockShelf
{
    public async Task<IReadOnlyList<Block>> ListAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var rows = await db.Set<BlockRow>().OrderByDescending(row => row.ChangedAt).ThenBy(row => row.Id).ToListAsync(cancel);
        return [.. rows.Select(BlockOf).OfType<Block>()];
    }

    public Task PutAsync(Block block, string by, DateTimeOffset at, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var known = await db.Set<BlockRow>().AnyAsync(x => x.Id == block.Id, cancel);
                db.Entry(new BlockRow(block.Id, BlockFile.Write(block), by, at)).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    public Task<bool> RemoveAsync(string id, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Set<BlockRow>().Where(x => x.Id == id).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    /// <summary>One that cannot be read must not hide the others.</summary>
    private Block? BlockOf(BlockRow row)
    {
        if (BlockFile.Read(row.Content) is { } block) return block;
        logger.LogWarning("The block {Block} in the database cannot be read and is left out", row.Id);
        return null;
    }
}
