using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Discussion;

/// <summary>People called by name in a text: “@Tomas, could you look?”</summary>
public static class Mentions
{
    /// <summary>Who is called in the text, each once, in the order of the text.</summary>
    /// <param name="people">Who can be called: those who can read comments.</param>
    public static IReadOnlyList<GatheringMember> In(string text, IReadOnlyList<GatheringMember> people) =>
        [.. Places(text).Select(at => people.FirstOrDefault(x => IsAt(text, at, x.Name))).OfType<GatheringMember>().Distinct()];

    /// <summary>Who fits what stands after the last @ of a text that is being written; nobody where no name is being written.</summary>
    /// <param name="people">Who can be called.</param>
    public static IReadOnlyList<GatheringMember> Fitting(string text, IReadOnlyList<GatheringMember> people)
    {
        var at = text.LastIndexOf('@');
        if (at < 0 || !Starts(text, at) || text[at..].Any(char.IsWhiteSpace)) return [];
        return [.. people.Where(x => x.Name.StartsWith(text[(at + 1)..], StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The text with the name that is being written at its end put in whole.</summary>
    public static string Complete(string text, GatheringMember person) => $"{text[..(text.LastIndexOf('@') + 1)]}{person.Name} ";

    private static IEnumerable<int> Places(string text) => Enumerable.Range(0, text.Length).Where(x => text[x] == '@' && Starts(text, x));

    /// <summary>An @ inside a word is an address, not a call.</summary>
    private static bool Starts(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool IsAt(string text, int at, string name) =>
        string.Compare(text, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at + 1 + name.Length == text.Length || !char.IsLetterOrDigit(text[at + 1 + name.Length]));
}
