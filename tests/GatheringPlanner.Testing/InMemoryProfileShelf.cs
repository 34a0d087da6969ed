using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Testing;

/// <summary>Keeps the organisation's profiles as long as the object lives.</summary>
public sealed class InMemoryProfileShelf : IProfileShelf
{
    private readonly SortedDictionary<string, OrganisationProfile> _profiles = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<OrganisationProfile>> ListAsync(CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<OrganisationProfile>>([.. _profiles.Values]);

    public Task PutAsync(OrganisationProfile profile, string by, DateTimeOffset at, CancellationToken cancel = default)
    {
        _profiles[profile.Name] = profile;
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string name, CancellationToken cancel = default) => Task.FromResult(_profiles.Remove(name));
}
