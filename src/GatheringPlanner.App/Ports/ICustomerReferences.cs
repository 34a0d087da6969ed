using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Ports;

/// <summary>Where customers' names are kept, apart from the plans.</summary>
public interface ICustomerReferences
{
    /// <summary>All names of a gathering, by alias; of a what-if copy, those of its original too.</summary>
    Task<IReadOnlyList<CustomerReference>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Keeps the name behind an alias, in place of an earlier one. False where there is no such plan.</summary>
    Task<bool> PutAsync(PlanId plan, CustomerReference reference, CancellationToken cancel = default);

    /// <summary>False where there was no name behind the alias.</summary>
    Task<bool> RemoveAsync(PlanId plan, string alias, CancellationToken cancel = default);
}
