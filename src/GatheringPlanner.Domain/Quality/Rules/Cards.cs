using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>The cards of those who speak at this gathering.</summary>
internal static class Cards
{
    /// <summary>More names than this are a list to read; the rest is counted.</summary>
    private const int MostNames = 5;

    /// <summary>The speaker has a session on the agenda, or none yet; whoever spoke in items that are gone is not looked at.</summary>
    public static bool IsOn(Speaker speaker, GatheringPlan plan)
    {
        foreach (var id in speaker.Items)
        {
            if (plan.Items.Find(id) is { IsParked: false }) return true;
        }

        return speaker.Items.Count == 0;
    }

    /// <summary>The names in one line: all, or the first few and how many more.</summary>
    public static string Line(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        <= MostNames => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
        _ => $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more",
    };
}
