using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;

namespace GatheringPlanner.Web.Components.Details;

/// <summary>One person's view of what is said about the items of one gathering.</summary>
public sealed class CommentsView(ItemComments comments, Member me, ILogger logger) : IDisposable
{
    private IDisposable? _watch;

    /// <summary>Everything said, the oldest first; null until it is read.</summary>
    private IReadOnlyList<Comment>? _all;

    public Person Me => me.Person;

    /// <summary>Who can be called.</summary>
    public IReadOnlyList<GatheringMember> People { get; private set; } = [];

    /// <summary>What begins a thread that nobody has closed, the oldest first.</summary>
    public IEnumerable<Comment> Open => All.Where(x => x.IsOpen);

    private IReadOnlyList<Comment> All => _all ?? [];

    /// <summary>Reads what is there and listens for more; <paramref name="dispatch"/> runs what it is given on the page's own thread and draws it.</summary>
    public async Task ListenAsync(Func<Action, Task> dispatch)
    {
        _watch = comments.Subscribe(Me, me.Plan, all => dispatch(() => Take(all)));
        var read = await comments.ListAsync(Me, me.Plan);
        People = await comments.PeopleAsync(Me, me.Plan);
        await dispatch(() => _all ??= read);
    }

    /// <summary>News travel: what is heard late must not hide what was said since. Comments only become more.</summary>
    private void Take(IReadOnlyList<Comment> all)
    {
        if (_all is null || all.Count >= _all.Count) _all = all;
    }

    public IEnumerable<Comment> OpenAt(ItemId item) => Open.Where(x => x.Item == item);

    public IEnumerable<Comment> ClosedAt(ItemId item) => All.Where(x => x.Item == item && x is { AnswerTo: null, IsOpen: false });

    public IEnumerable<Comment> AnswersTo(Comment first) => All.Where(x => x.AnswerTo == first.Id);

    public bool MayAdd => AccessPolicy.May(me, Operation.Discuss);

    public bool MayResolve(Comment comment) => ItemComments.MayResolve(me, comment);

    /// <summary>Null when it is said; else why not.</summary>
    public Task<string?> AddAsync(CommentId id, ItemId item, string text, CommentId? answerTo) =>
        RunAsync(() => comments.AddAsync(Me, me.Plan, id, item, text, answerTo));

    public Task<string?> ResolveAsync(Comment comment) => RunAsync(() => comments.ResolveAsync(Me, me.Plan, comment.Id));

    public Task<string?> ReopenAsync(Comment comment) => RunAsync(() => comments.ReopenAsync(Me, me.Plan, comment.Id));

    public void Dispose() => _watch?.Dispose();

    private async Task<string?> RunAsync(Func<Task<CommandAnswer>> command)
    {
        try
        {
            var refusal = WorkspaceState.Refusal(await command());
            if (refusal is null) _all = await comments.ListAsync(Me, me.Plan);
            return refusal;
        }
        catch (Exception failure)
        {
            // Whatever kept it from being saved, the page lives on and says so; what was typed stays where it is.
            logger.LogError(failure, "A comment could not be saved");
            return "That could not be saved. Your text is still here; try again in a moment.";
        }
    }
}
