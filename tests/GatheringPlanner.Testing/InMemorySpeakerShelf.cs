using GatheringPlanner.App.Speakers;

namespace GatheringPlanner.Testing;

/// <summary>Keeps those who speak as long as the object lives; what gatherings know of them is handed in.</summary>
public sealed class InMemorySpeakerShelf : ISpeakerShelf
{
    private readonly Dictionary<string, KnownSpeaker> _speakers = [];

    public List<Appearance> Appearances { get; } = [];

    public Task<IReadOnlyList<KnownSpeaker>> ListAsync(CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<KnownSpeaker>>([.. _speakers.Values.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id, StringComparer.Ordinal)]);

    public Task PutAsync(KnownSpeaker speaker, CancellationToken cancel = default)
    {
        _speakers[speaker.Id] = speaker;
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string id, CancellationToken cancel = default) => Task.FromResult(_speakers.Remove(id));

    public Task<IReadOnlyList<Appearance>> AppearancesAsync(CancellationToken cancel = default) => Task.FromResult<IReadOnlyList<Appearance>>([.. Appearances]);
}
