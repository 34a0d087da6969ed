using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Desk;

/// <summary>A notice as its reader sees it.</summary>
/// <param name="By">What who did it is called now.</param>
/// <param name="Title">Of the gathering; null: it is not the reader’s to know any more.</param>
public sealed record NoticeLine(Notice Notice, string By, string? Title);

/// <summary>What somebody was told, for themselves.</summary>
public sealed class NoticeBoard(INoticeStore store, GatheringLibrary library, IHousePeople house, TimeProvider time)
{
    /// <summary>How many are shown, at most.</summary>
    public const int Most = 200;

    /// <summary>The newest first; none for who keeps no account.</summary>
    public async Task<IReadOnlyList<NoticeLine>> ListAsync(Person reader, CancellationToken cancel = default)
    {
        if (!AccessPolicy.May(reader, HouseOperation.KeepOwnAccount) || await store.ListAsync(reader.Id, Most, cancel) is not { Count: > 0 } all) return [];
        var names = (await house.ListAsync(cancel)).ToDictionary(x => x.Id, x => x.Name);
        var titles = (await library.ListAsync(reader, cancel)).Concat(await library.ArchivedAsync(reader, cancel)).ToDictionary(x => x.Id, x => x.Title);
        return [.. all.Select(x => new NoticeLine(x, names.GetValueOrDefault(x.By, AuditBook.FormerPerson), titles.GetValueOrDefault(x.PlanId)))];
    }

    /// <summary>How many the reader has not seen; null for who keeps no account.</summary>
    public async Task<int?> UnreadAsync(Person reader, CancellationToken cancel = default) =>
        AccessPolicy.May(reader, HouseOperation.KeepOwnAccount) ? await store.UnreadAsync(reader.Id, cancel) : null;

    /// <summary>The reader has seen all of them. Nothing else is changed by it, so it leaves no record.</summary>
    public async Task<CommandAnswer> ReadAllAsync(Person reader, CancellationToken cancel = default)
    {
        if (!AccessPolicy.May(reader, HouseOperation.KeepOwnAccount)) return new NotAllowed("You keep no account.");
        await store.ReadAllAsync(reader.Id, time.GetUtcNow(), cancel);
        return new Done(0);
    }
}
