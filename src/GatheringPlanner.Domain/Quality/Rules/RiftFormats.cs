using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Sessions on the agenda that may be what a rift gathering needs, by their titles.</summary>
internal static class RiftFormats
{
    private const int MostIdeas = 2;

    public static IEnumerable<AgendaItem> Suggested(FixContext context, string word, int minutes) => context.Plan.Items
        .Where(x => x is { IsParked: false, Format: null, Audience: null, Optional: false } && x.Kind.IsRoom() && x.Minutes >= minutes && x.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
        .Take(MostIdeas);
}
