using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Ports;

/// <summary>The organisation's own profiles, each name once.</summary>
public interface IProfileShelf
{
    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<OrganisationProfile>> ListAsync(CancellationToken cancel = default);

    /// <summary>Keeps a profile, in place of the one with its name.</summary>
    Task PutAsync(OrganisationProfile profile, string by, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>False where there is none of that name.</summary>
    Task<bool> RemoveAsync(string name, CancellationToken cancel = default);
}
