using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Publishing;

/// <summary>Finds rules by words and by profile.</summary>
public static class RuleSearch
{
    /// <summary>The rules that have every word in their number, title, pillar, reason or source, by pillar and then as the catalogue has them.</summary>
    public static IReadOnlyList<RuleDescriptor> Find(string? words, GatheringProfile? profile)
    {
        var wanted = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. RuleCatalogue.All.Select(x => x.Descriptor)
                .Where(rule => profile is not { } one || rule.AppliesTo(one))
                .Where(rule => Array.TrueForAll(wanted, word => Says(rule, word)))
                .OrderBy(rule => rule.Pillar),
        ];
    }

    private static bool Says(RuleDescriptor rule, string word) =>
        new[] { rule.Id, rule.Title, rule.Pillar.Title(), rule.Why, rule.Source }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
