using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps broken glass as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryGlassBook : IGlassBook
{
    private readonly Lock _lock = new();
    private readonly List<(PlanId Plan, BrokenGlass Broken)> _all = [];

    public Task<bool> IsBrokenAsync(PlanId plan, PersonId person, DateTimeOffset now, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_all.Any(x => x.Plan == plan && x.Broken.Person == person && x.Broken.EndsAt > now));
    }

    public Task<bool> AddAsync(PlanId plan, BrokenGlass broken, CancellationToken cancel = default)
    {
        lock (_lock) _all.Add((plan, broken));
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<BrokenGlass>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<BrokenGlass>>([.. _all.Where(x => x.Plan == plan).Select(x => x.Broken).OrderByDescending(x => x.At).ThenBy(x => x.Id)]);
    }
}
