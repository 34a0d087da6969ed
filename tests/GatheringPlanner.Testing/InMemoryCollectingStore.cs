using GatheringPlanner.App.Collecting;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps links and what was written through them as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryCollectingStore : ICollectingStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PlanId, CollectingLink> _links = [];
    private readonly List<(PlanId Plan, GivenInsight Given)> _given = [];

    public Task<CollectingLink?> LinkOfAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_links.GetValueOrDefault(plan));
    }

    public Task<(PlanId Plan, DateTimeOffset ClosesAt)?> FindAsync(string tokenHash, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            var found = _links.FirstOrDefault(x => x.Value.TokenHash == tokenHash);
            return Task.FromResult<(PlanId, DateTimeOffset)?>(found.Value is null ? null : (found.Key, found.Value.ClosesAt));
        }
    }

    public Task<bool> SetLinkAsync(PlanId plan, CollectingLink? link, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            if (link is null) _links.Remove(plan);
            else _links[plan] = link;
            return Task.FromResult(true);
        }
    }

    public Task<IReadOnlyList<GivenInsight>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<GivenInsight>>([.. _given.Where(x => x.Plan == plan).Select(x => x.Given)]);
    }

    public Task<bool> AddAsync(PlanId plan, IReadOnlyList<GivenInsight> given, CancellationToken cancel = default)
    {
        lock (_lock) _given.AddRange(given.Select(x => (plan, x)));
        return Task.FromResult(true);
    }

    public Task<bool> RemoveAsync(PlanId plan, Guid given, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_given.RemoveAll(x => x.Plan == plan && x.Given.Id == given) > 0);
    }
}
