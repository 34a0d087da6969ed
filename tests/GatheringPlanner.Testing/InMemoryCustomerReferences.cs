using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps customers' names as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryCustomerReferences : ICustomerReferences
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(PlanId Plan, string Alias), string> _names = [];

    public Task<IReadOnlyList<CustomerReference>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<CustomerReference>>(
                [.. _names.Where(x => x.Key.Plan == plan).Select(x => new CustomerReference(x.Key.Alias, x.Value)).OrderBy(x => x.Alias, StringComparer.Ordinal)]);
        }
    }

    public Task<bool> PutAsync(PlanId plan, CustomerReference reference, CancellationToken cancel = default)
    {
        lock (_lock) _names[(plan, reference.Alias)] = reference.Name;
        return Task.FromResult(true);
    }

    public Task<bool> RemoveAsync(PlanId plan, string alias, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_names.Remove((plan, alias)));
    }
}
