
namespace GatheringPlanner.App.Library.Blocks;

/// <summary>The blocks that people of this installation made.</summary>
public interface IBlockShelf
{
    /// <summary>The latest changed first.</summary>
    Task<IReadOnlyList<Block>> ListAsync(CancellationToken cancel = default);

    /// <summary>Keeps a block, in place of the one with its id.</summary>
    Task PutAsync(Block block, string by, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>False where there is none with that id.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancel = default);
}
