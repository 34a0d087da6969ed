using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Collecting;

/// <summary>Where links to the form and what was written there are kept, apart from the plans.</summary>
public interface ICollectingStore
{
    /// <summary>The gathering's link; null where it has none.</summary>
    Task<CollectingLink?> LinkOfAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>The gathering that a link of this hash belongs to and when it closes; null where there is no such link.</summary>
    Task<(PlanId Plan, DateTimeOffset ClosesAt)?> FindAsync(string tokenHash, CancellationToken cancel = default);

    /// <summary>Opens a link in place of an earlier one, or closes it where <paramref name="link"/> is null. False where there is no such plan.</summary>
    Task<bool> SetLinkAsync(PlanId plan, CollectingLink? link, CancellationToken cancel = default);

    /// <summary>What is to be read, the oldest first.</summary>
    Task<IReadOnlyList<GivenInsight>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Keeps all of them, or none where there is no such plan.</summary>
    Task<bool> AddAsync(PlanId plan, IReadOnlyList<GivenInsight> given, CancellationToken cancel = default);

    /// <summary>False where it is gone already.</summary>
    Task<bool> RemoveAsync(PlanId plan, Guid given, CancellationToken cancel = default);
}
