using GatheringPlanner.App.Readiness;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps acceptances as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryBriefingAcceptances : IBriefingAcceptances
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(PlanId Plan, string Who, string Words), BriefingAcceptance> _kept = [];

    public Task<IReadOnlyList<BriefingAcceptance>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<BriefingAcceptance>>(
                [.. _kept.Where(x => x.Key.Plan == plan).Select(x => x.Value).OrderBy(x => x.At).ThenBy(x => x.Who, StringComparer.Ordinal).ThenBy(x => x.Words, StringComparer.Ordinal)]);
        }
    }

    public Task<bool> AddAsync(PlanId plan, BriefingAcceptance acceptance, CancellationToken cancel = default)
    {
        lock (_lock) _kept.TryAdd((plan, acceptance.Who, acceptance.Words), acceptance);
        return Task.FromResult(true);
    }

    public Task<bool> RemoveAsync(PlanId plan, string who, string words, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_kept.Remove((plan, who, words)));
    }
}
