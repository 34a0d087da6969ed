namespace GatheringPlanner.App.Speakers;

/// <summary>Where those who speak are kept beyond single gatherings, and what the gatherings know of them.</summary>
public interface ISpeakerShelf
{
    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<KnownSpeaker>> ListAsync(CancellationToken cancel = default);

    /// <summary>Keeps an entry, in place of the one with its id.</summary>
    Task PutAsync(KnownSpeaker speaker, CancellationToken cancel = default);

    /// <summary>False where there is none with that id.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancel = default);

    /// <summary>The cards of all gatherings, copies to play with apart; the latest gathering first, those without a date before all.</summary>
    Task<IReadOnlyList<Appearance>> AppearancesAsync(CancellationToken cancel = default);
}
