using GatheringPlanner.App.Speakers;

namespace GatheringPlanner.Web.Components.Speakers;

/// <summary>Finds speakers by any of their words.</summary>
internal static class DirectorySearch
{
    /// <summary>Those in whom every word is found: in the name, where they come from or what they stand for.</summary>
    public static IReadOnlyList<KnownSpeaker> Matching(IEnumerable<KnownSpeaker> all, string words)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. all.Where(x => wanted.All(word => Told(x).Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    private static string Told(KnownSpeaker speaker) =>
        string.Join('\n', [speaker.Name, speaker.Organisation, speaker.Industry, speaker.Function, speaker.Region, speaker.Notes, .. speaker.Viewpoints]);
}
