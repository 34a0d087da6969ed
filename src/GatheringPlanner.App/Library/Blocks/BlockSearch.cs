using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>Finds blocks by words over title, goal, tags and kind: every word has to occur, in the title it counts more.</summary>
public static class BlockSearch
{
    /// <summary>What an agenda asks for most often, for whoever has not searched yet.</summary>
    private static readonly string[] Usual = ["long-break", "client-facing-panel", "one-two-four-all", "personal-stories", "outside-voice-then-debate", "commitments-with-owners"];

    /// <summary>Those that match, the best first; all of them, in their order, where nothing is asked for.</summary>
    public static IReadOnlyList<Block> Matching(IReadOnlyList<Block> blocks, string words, ItemKind? kind = null)
    {
        var asked = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. blocks.Where(x => kind is null || x.Kind == kind).Where(x => asked.All(word => Has(x, word))).OrderByDescending(x => asked.Count(word => Holds(x.Title, word)))];
    }

    /// <summary>The few to offer: what matches, or the newest of ours and what is used most.</summary>
    public static IReadOnlyList<Block> Few(IReadOnlyList<Block> blocks, string words, int most)
    {
        if (!string.IsNullOrWhiteSpace(words)) return [.. Matching(blocks, words).Take(most)];
        var ours = blocks.Where(x => x.IsOurs).Take(most / 2);
        return [.. ours.Concat(Usual.Select(id => blocks.FirstOrDefault(x => x.Id == id)).OfType<Block>()).Take(most)];
    }

    private static bool Has(Block block, string word) =>
        Holds(block.Title, word) || Holds(block.Goal, word) || Holds(block.Kind.Word(), word) || block.Tags.Any(x => Holds(x, word));

    private static bool Holds(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
