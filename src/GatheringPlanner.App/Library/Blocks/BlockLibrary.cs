using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>The blocks to build an agenda of: those made here and those that are shipped.</summary>
public sealed class BlockLibrary(IBlockShelf shelf, CommandGate commands, TimeProvider time)
{
    private const string NotYours = "You cannot change the library.";
    private const string Gone = "This block is gone already.";

    /// <summary>Our own first, the latest changed before the others.</summary>
    public async Task<IReadOnlyList<Block>> ListAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ReadLibrary) ? [.. await shelf.ListAsync(cancel), .. BlockFile.BuiltIn] : [];

    /// <summary>Keeps an item of an agenda as a block of ours.</summary>
    /// <param name="id">The new block's id.</param>
    public async Task<CommandAnswer> SaveAsync(Person person, string id, AgendaItem item, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.PutBlock);
        if (await attempt.ObstacleAsync(HouseOperation.ManageLibrary, NotYours) is { } obstacle) return obstacle;
        return await PutAsync(attempt, person, Block.Of(id, item), cancel);
    }

    public async Task<CommandAnswer> RenameAsync(Person person, string id, string title, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.PutBlock);
        if (await attempt.ObstacleAsync(HouseOperation.ManageLibrary, NotYours) is { } obstacle) return obstacle;
        if ((await shelf.ListAsync(cancel)).FirstOrDefault(x => x.Id == id) is not { } block) return new Declined(Gone);
        return await PutAsync(attempt, person, block with { Title = PlanText.Clean(title, PlanText.MaxTitle) }, cancel);
    }

    public async Task<CommandAnswer> RemoveAsync(Person person, string id, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.RemoveBlock);
        if (await attempt.ObstacleAsync(HouseOperation.ManageLibrary, NotYours) is { } obstacle) return obstacle;
        return await shelf.RemoveAsync(id, cancel) ? await attempt.DoneAsync() : new Declined(Gone);
    }

    private async Task<CommandAnswer> PutAsync(Attempt attempt, Person person, Block block, CancellationToken cancel)
    {
        if (block.Title.Length == 0) return new Declined("A block needs a name.");
        var known = await shelf.ListAsync(cancel);
        if (known.Any(x => x.Id != block.Id && string.Equals(x.Title, block.Title, StringComparison.OrdinalIgnoreCase)))
        {
            return new Declined($"There is a block of ours called “{block.Title}” already. Rename one of them first.");
        }

        await shelf.PutAsync(block, person.Name, time.GetUtcNow(), cancel);
        return await attempt.DoneAsync();
    }
}
