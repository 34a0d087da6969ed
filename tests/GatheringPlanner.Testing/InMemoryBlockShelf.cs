using GatheringPlanner.App.Library.Blocks;

namespace GatheringPlanner.Testing;

/// <summary>Keeps blocks of our own as long as the object lives.</summary>
public sealed class InMemoryBlockShelf : IBlockShelf
{
    private readonly Dictionary<string, (Block Block, DateTimeOffset At)> _blocks = [];

    public Task<IReadOnlyList<Block>> ListAsync(CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<Block>>([.. _blocks.Values.OrderByDescending(x => x.At).ThenBy(x => x.Block.Id, StringComparer.Ordinal).Select(x => x.Block)]);

    public Task PutAsync(Block block, string by, DateTimeOffset at, CancellationToken cancel = default)
    {
        _blocks[block.Id] = (block, at);
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string id, CancellationToken cancel = default) => Task.FromResult(_blocks.Remove(id));
}
