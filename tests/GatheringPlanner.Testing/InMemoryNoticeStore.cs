using GatheringPlanner.App.Access;
using GatheringPlanner.App.Notices;

namespace GatheringPlanner.Testing;

/// <summary>Keeps notices as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryNoticeStore : INoticeStore
{
    private readonly Lock _lock = new();
    private readonly List<Notice> _all = [];

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<Notice> All
    {
        get
        {
            lock (_lock) return [.. _all];
        }
    }

    public Task AddAsync(IReadOnlyList<Notice> notices, CancellationToken cancel = default)
    {
        lock (_lock) _all.AddRange(notices.Where(x => !_all.Any(y => (y.For, y.Cause) == (x.For, x.Cause))));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Notice>> ListAsync(PersonId person, int most, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<Notice>>([.. All.Where(x => x.For == person).OrderByDescending(x => x.At).ThenBy(x => x.Cause).Take(most)]);

    public Task<int> UnreadAsync(PersonId person, CancellationToken cancel = default) => Task.FromResult(All.Count(x => x.For == person && x.ReadAt is null));

    public Task ReadAllAsync(PersonId person, DateTimeOffset at, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            for (var i = 0; i < _all.Count; i++)
            {
                if (_all[i].For == person) _all[i] = _all[i] with { ReadAt = _all[i].ReadAt ?? at };
            }
        }

        return Task.CompletedTask;
    }
}
