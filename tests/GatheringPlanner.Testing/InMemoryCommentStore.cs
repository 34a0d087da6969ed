using GatheringPlanner.App.Discussion;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps comments as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryCommentStore : ICommentStore
{
    private readonly Lock _lock = new();
    private readonly List<(PlanId Plan, Comment Comment)> _comments = [];

    public Task<IReadOnlyList<Comment>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<Comment>>([.. _comments.Where(x => x.Plan == plan).Select(x => x.Comment).OrderBy(x => x.At)]);
    }

    public Task<bool> AddAsync(PlanId plan, Comment comment, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            if (_comments.All(x => x.Plan != plan || x.Comment.Id != comment.Id)) _comments.Add((plan, comment));
            return Task.FromResult(true);
        }
    }

    public Task<bool> ResolveAsync(PlanId plan, CommentId comment, string? by, DateTimeOffset? at, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            var index = _comments.FindIndex(x => x.Plan == plan && x.Comment.Id == comment);
            if (index >= 0) _comments[index] = (plan, _comments[index].Comment with { ResolvedBy = by, ResolvedAt = at });
            return Task.FromResult(index >= 0);
        }
    }
}
