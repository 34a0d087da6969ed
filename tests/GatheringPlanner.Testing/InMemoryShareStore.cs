using GatheringPlanner.App.Sharing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps links as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryShareStore : IShareStore
{
    private readonly Lock _lock = new();
    private readonly List<HeldLink> _links = [];

    public Task<IReadOnlyList<ShareLink>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<ShareLink>>([.. _links.Where(x => x.Plan == plan).Select(x => x.Link).OrderByDescending(x => x.MadeAt).ThenBy(x => x.Id)]);
    }

    public Task<HeldLink?> FindAsync(string tokenHash, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_links.Find(x => x.Link.TokenHash == tokenHash));
    }

    public Task<HeldLink?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_links.Find(x => x.Link.Id == id));
    }

    public Task<bool> AddAsync(PlanId plan, ShareLink link, CancellationToken cancel = default)
    {
        lock (_lock) _links.Add(new(plan, link));
        return Task.FromResult(true);
    }

    public Task<bool> RemoveAsync(PlanId plan, Guid id, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_links.RemoveAll(x => x.Plan == plan && x.Link.Id == id) > 0);
    }
}
