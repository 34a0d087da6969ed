using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Notes whom it is asked to erase, and erases nobody: that is the databases’ work.</summary>
public sealed class InMemoryErasureStore : IErasureStore
{
    private readonly List<ErasureWish> _wishes = [];

    public IReadOnlyList<ErasureWish> Wishes => _wishes;

    public Task<ErasureDone> EraseAsync(ErasureWish wish, Func<GatheringPlan, Scorecard> judge, CancellationToken cancel = default)
    {
        _wishes.Add(wish);
        return Task.FromResult(new ErasureDone(new(_wishes.Count, wish.At, wish.Person, wish.Only, [.. wish.Rows]), []));
    }

    public Task<IReadOnlyList<ErasureEntry>> MissingAsync(CancellationToken cancel = default) => Task.FromResult<IReadOnlyList<ErasureEntry>>([]);

    public Task CopyAsync(CancellationToken cancel = default) => Task.CompletedTask;
}
