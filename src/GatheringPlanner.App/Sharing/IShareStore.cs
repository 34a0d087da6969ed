using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sharing;

/// <summary>Where links for people without an account are kept.</summary>
public interface IShareStore
{
    /// <summary>The newest first, with those that have ended.</summary>
    Task<IReadOnlyList<ShareLink>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Null where there is no such link.</summary>
    Task<HeldLink?> FindAsync(string tokenHash, CancellationToken cancel = default);

    /// <summary>Null where there is no such link.</summary>
    Task<HeldLink?> FindAsync(Guid id, CancellationToken cancel = default);

    /// <summary>False where there is no such plan.</summary>
    Task<bool> AddAsync(PlanId plan, ShareLink link, CancellationToken cancel = default);

    /// <summary>False where it is gone already.</summary>
    Task<bool> RemoveAsync(PlanId plan, Guid id, CancellationToken cancel = default);
}

/// <summary>A link and the gathering it belongs to.</summary>
public sealed record HeldLink(PlanId Plan, ShareLink Link);
