using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Discussion;

/// <summary>All comments of a plan, after one was added or closed.</summary>
public sealed record CommentsChange(PlanId Plan, IReadOnlyList<Comment> Comments);

/// <summary>What people say to each other about items: kept first, then told to every page of this server that listens.</summary>
public sealed class ItemComments(ICommentStore store, NameGuard names, TimeProvider time, ILogger<ItemComments> logger)
{
    private readonly Subscribers<CommentsChange> _subscribers = new(logger);

    /// <summary>All comments of the plan, the oldest first; none for who may not read them.</summary>
    public async Task<IReadOnlyList<Comment>> ListAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        AccessPolicy.May(person, Operation.Discuss) ? await store.ListAsync(plan, cancel) : [];

    /// <summary>Tells of every later change of the plan's comments, until the answer is disposed; on no particular thread.</summary>
    public IDisposable Subscribe(Person person, PlanId plan, Func<IReadOnlyList<Comment>, Task> receive) =>
        _subscribers.Add(change => change.Plan == plan && AccessPolicy.May(person, Operation.Discuss) ? receive(change.Comments) : Task.CompletedTask);

    /// <summary>Says something about an item, or answers a comment. Sent twice with one id, it is said once.</summary>
    public async Task<CommandAnswer> AddAsync(
        Person author, PlanId plan, CommentId id, ItemId item, string text, CommentId? answerTo = null, CancellationToken cancel = default)
    {
        if (!AccessPolicy.May(author, Operation.Discuss)) return new NotAllowed("You can read this gathering, but not comment on it.");
        var clean = PlanText.Clean(text, int.MaxValue);
        if (clean.Length == 0) return new Declined("Write something first.");
        if (clean.Length > Comment.MaxText) return new Declined($"A comment has up to {Comment.MaxText} characters. This one has {clean.Length}.");
        if (await names.ObstacleAsync(plan, clean, cancel) is { } named) return new Declined(named);
        var first = answerTo is { } answered ? (await store.ListAsync(plan, cancel)).FirstOrDefault(x => x.Id == answered) : null;
        if (answerTo is not null && first is null) return new Declined("The comment you answer is gone.");
        var comment = new Comment(id, item, author.Id, author.Name, time.GetUtcNow(), clean)
        {
            Mentions = [.. Mentions.In(clean).Select(x => x.Id)],
            // Threads have two levels: an answer to an answer goes to the same beginning.
            AnswerTo = first?.AnswerTo ?? first?.Id,
        };
        return await store.AddAsync(plan, comment, cancel) ? await TellAsync(plan, cancel) : new Missing();
    }

    /// <summary>Closes a thread. Whoever began it may, beside those who answer for the agenda.</summary>
    public Task<CommandAnswer> ResolveAsync(Person person, PlanId plan, CommentId id, CancellationToken cancel = default) =>
        CloseAsync(person, plan, id, person.Name, time.GetUtcNow(), cancel);

    public Task<CommandAnswer> ReopenAsync(Person person, PlanId plan, CommentId id, CancellationToken cancel = default) =>
        CloseAsync(person, plan, id, null, null, cancel);

    public static bool MayResolve(Person person, Comment comment) =>
        AccessPolicy.May(person, Operation.ResolveComment) || (comment.Author == person.Id && AccessPolicy.May(person, Operation.Discuss));

    private async Task<CommandAnswer> CloseAsync(Person person, PlanId plan, CommentId id, string? by, DateTimeOffset? at, CancellationToken cancel)
    {
        if (!AccessPolicy.May(person, Operation.Discuss)) return new NotAllowed("You can read this gathering, but not its comments.");
        if ((await store.ListAsync(plan, cancel)).FirstOrDefault(x => x.Id == id) is not { } comment) return new Declined("This comment is gone.");
        if (!MayResolve(person, comment)) return new NotAllowed("Only who wrote a comment and those who answer for the agenda can resolve it.");
        return await store.ResolveAsync(plan, id, by, at, cancel) ? await TellAsync(plan, cancel) : new Declined("This comment is gone.");
    }

    private async Task<CommandAnswer> TellAsync(PlanId plan, CancellationToken cancel)
    {
        var comments = await store.ListAsync(plan, cancel);
        _subscribers.Tell(new(plan, comments));
        return new Done(comments.Count);
    }
}
