using GatheringPlanner.App.Access;

namespace GatheringPlanner.Testing;

/// <summary>A house in which the sample people live, and nobody else.</summary>
public sealed class SampleHousePeople : IHousePeople
{
    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<Person>>([.. SamplePeople.All.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase)]);

    public Task<Person?> FindAsync(PersonId id, CancellationToken cancel = default) => Task.FromResult(SamplePeople.Find(id));
}
