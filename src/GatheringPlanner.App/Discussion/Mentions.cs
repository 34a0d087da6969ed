using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Discussion;

/// <summary>People called by name in a text: “@Tomas, could you look?”</summary>
public static class Mentions
{
    /// <summary>Who can be called: those who can read comments.</summary>
    public static IReadOnlyList<Person> People { get; } = [.. SamplePeople.All.Where(x => AccessPolicy.May(x, Operation.Discuss))];

    /// <summary>Who is called in the text, each once, in the order of the text.</summary>
    public static IReadOnlyList<Person> In(string text) =>
        [.. Places(text).Select(at => People.FirstOrDefault(x => IsAt(text, at, x.Name))).OfType<Person>().Distinct()];

    /// <summary>Who fits what stands after the last @ of a text that is being written; nobody where no name is being written.</summary>
    public static IReadOnlyList<Person> Fitting(string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 0 || !Starts(text, at) || text[at..].Any(char.IsWhiteSpace)) return [];
        return [.. People.Where(x => x.Name.StartsWith(text[(at + 1)..], StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The text with the name that is being written at its end put in whole.</summary>
    public static string Complete(string text, Person person) => $"{text[..(text.LastIndexOf('@') + 1)]}{person.Name} ";

    private static IEnumerable<int> Places(string text) => Enumerable.Range(0, text.Length).Where(x => text[x] == '@' && Starts(text, x));

    /// <summary>An @ inside a word is an address, not a call.</summary>
    private static bool Starts(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool IsAt(string text, int at, string name) =>
        string.Compare(text, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at + 1 + name.Length == text.Length || !char.IsLetterOrDigit(text[at + 1 + name.Length]));
}
