using GatheringPlanner.App.Access;

namespace GatheringPlanner.Web.Identity;

/// <summary>The sample people, where the planner is developed; nobody elsewhere.</summary>
internal sealed class SampleHouse(IHostEnvironment environment) : IHousePeople
{
    private IReadOnlyList<Person> All => environment.IsDevelopment() ? SamplePeople.All : [];

    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<Person>>([.. All.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase)]);

    public Task<Person?> FindAsync(PersonId id, CancellationToken cancel = default) => Task.FromResult(All.FirstOrDefault(x => x.Id == id));
}
