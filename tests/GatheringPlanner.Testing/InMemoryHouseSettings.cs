using GatheringPlanner.App.House;

namespace GatheringPlanner.Testing;

/// <summary>Keeps what holds for the whole planner as long as the object lives.</summary>
public sealed class InMemoryHouseSettings : IHouseSettings
{
    private HouseSettings _settings = HouseSettings.Usual;

    public Task<HouseSettings> ReadAsync(CancellationToken cancel = default) => Task.FromResult(_settings);

    public Task PutAsync(HouseSettings settings, CancellationToken cancel = default)
    {
        _settings = settings;
        return Task.CompletedTask;
    }
}
