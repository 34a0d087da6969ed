using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Discussion;

/// <summary>All comments of a plan, after one was added or closed.</summary>
public sealed record CommentsChange(PlanId Plan, IReadOnlyList<Comment> Comments);

/// <summary>What people say to each other about items: kept first, then told to every page of this server that listens.</summary>
public sealed class ItemComments(ICommentStore store, IMemberships members, AccessGate gate, CommandGate commands, NameGuard names, Messenger messenger, TimeProvider time, ILogger<ItemComments> logger)
{
    private readonly Subscribers<CommentsChange> _subscribers = new(logger);

    /// <summary>All comments of the plan, the oldest first; none for who may not read them.</summary>
    public async Task<IReadOnlyList<Comment>> ListAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(person, plan, Operation.ReadComments, cancel) ? await store.ListAsync(plan, cancel) : [];

    /// <summary>Who can be called in a comment; nobody for who may not read comments.</summary>
    public async Task<IReadOnlyList<GatheringMember>> PeopleAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(person, plan, Operation.ReadComments, cancel) ? await DiscussingAsync(plan, cancel) : [];

    private async Task<IReadOnlyList<GatheringMember>> DiscussingAsync(PlanId plan, CancellationToken cancel) =>
        [.. (await members.ListAsync(plan, cancel)).Where(x => AccessPolicy.Allows(x.Role, Operation.Discuss))];

    /// <summary>Tells of every later change of the plan's comments, until the answer is disposed; on no particular thread.</summary>
    public IDisposable Subscribe(Person person, PlanId plan, Func<IReadOnlyList<Comment>, Task> receive) =>
        _subscribers.Add(async change =>
        {
            if (change.Plan == plan && await gate.MayAsync(person, plan, Operation.ReadComments)) await receive(change.Comments);
        });

    /// <summary>Says something about an item, or answers a comment. Sent twice with one id, it is said once.</summary>
    public async Task<CommandAnswer> AddAsync(
        Person author, PlanId plan, CommentId id, ItemId item, string text, CommentId? answerTo = null, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.AddComment);
        if (await attempt.ObstacleAsync(Operation.Discuss, "You can read this gathering, but not comment on it.", cancel) is { } obstacle) return obstacle;
        var clean = PlanText.Clean(text, int.MaxValue);
        if (clean.Length == 0) return new Declined("Write something first.");
        if (clean.Length > Comment.MaxText) return new Declined($"A comment has up to {Comment.MaxText} characters. This one has {clean.Length}.");
        if (await names.ObstacleAsync(plan, clean, cancel) is { } named) return new Declined(named);
        var known = await store.ListAsync(plan, cancel);
        if (known.Any(x => x.Id == id)) return new Done(known.Count);
        var first = answerTo is { } answered ? known.FirstOrDefault(x => x.Id == answered) : null;
        if (answerTo is not null && first is null) return new Declined("The comment you answer is gone.");
        var comment = new Comment(id, item, author.Id, author.Name, time.GetUtcNow(), clean)
        {
            Mentions = [.. Mentions.In(clean, await DiscussingAsync(plan, cancel)).Select(x => x.Person)],
            // Threads have two levels: an answer to an answer goes to the same beginning.
            AnswerTo = first?.AnswerTo ?? first?.Id,
        };
        if (!await store.AddAsync(plan, comment, cancel)) return await attempt.AnswerAsync(new Missing());
        await messenger.TellAsync(author.Id, plan, NoticeKind.Mentioned, id.Value, comment.Mentions, item, cancel);
        return await TellAsync(attempt, plan, cancel);
    }

    /// <summary>Closes a thread. Whoever began it may, beside those who answer for the agenda.</summary>
    public Task<CommandAnswer> ResolveAsync(Person person, PlanId plan, CommentId id, CancellationToken cancel = default) =>
        CloseAsync(commands.Begin(person, plan, AuditActions.ResolveComment), person, plan, id, person.Name, cancel);

    public Task<CommandAnswer> ReopenAsync(Person person, PlanId plan, CommentId id, CancellationToken cancel = default) =>
        CloseAsync(commands.Begin(person, plan, AuditActions.ReopenComment), person, plan, id, null, cancel);

    public static bool MayResolve(Member person, Comment comment) =>
        AccessPolicy.May(person, Operation.ResolveComment) || (comment.Author == person.Id && AccessPolicy.May(person, Operation.Discuss));

    private async Task<CommandAnswer> CloseAsync(Attempt attempt, Person person, PlanId plan, CommentId id, string? by, CancellationToken cancel)
    {
        if (await attempt.ObstacleAsync(Operation.Discuss, "You can read this gathering, but not its comments.", cancel) is { } obstacle) return obstacle;
        if ((await store.ListAsync(plan, cancel)).FirstOrDefault(x => x.Id == id) is not { } comment) return new Declined("This comment is gone.");
        if (!MayResolve(await gate.OfAsync(person, plan, cancel), comment)) return await attempt.AnswerAsync(new NotAllowed("Only who wrote a comment and those who answer for the agenda can resolve it."));
        return await store.ResolveAsync(plan, id, by, by is null ? null : time.GetUtcNow(), cancel) ? await TellAsync(attempt, plan, cancel) : new Declined("This comment is gone.");
    }

    /// <summary>Comments have been changed where they are kept.</summary>
    internal async Task TellAgainAsync(PlanId plan, CancellationToken cancel) => _subscribers.Tell(new(plan, await store.ListAsync(plan, cancel)));

    private async Task<CommandAnswer> TellAsync(Attempt attempt, PlanId plan, CancellationToken cancel)
    {
        await attempt.DoneAsync();
        var comments = await store.ListAsync(plan, cancel);
        _subscribers.Tell(new(plan, comments));
        return new Done(comments.Count);
    }
}
