using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Discussion;

/// <summary>Where comments are kept, beside the plans.</summary>
public interface ICommentStore
{
    /// <summary>All comments of a plan, the oldest first.</summary>
    Task<IReadOnlyList<Comment>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Keeps a comment; one that is there already stays as it is. False where there is no such plan.</summary>
    Task<bool> AddAsync(PlanId plan, Comment comment, CancellationToken cancel = default);

    /// <summary>Closes a comment, or opens it again where <paramref name="by"/> is null. False where there is none.</summary>
    Task<bool> ResolveAsync(PlanId plan, CommentId comment, string? by, DateTimeOffset? at, CancellationToken cancel = default);
}
