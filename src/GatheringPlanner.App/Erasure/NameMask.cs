using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace GatheringPlanner.App.Erasure;

/// <summary>
/// Puts a label in place of what somebody is known by, wherever it stands as a word of its own. A name of a single word is found as it is written only: who is
/// called Will or Rose must not take verbs and flowers along.
/// </summary>
public sealed class NameMask
{
    /// <summary>What is shorter stands in any text by chance.</summary>
    private const int Shortest = 2;

    private readonly Regex? _pattern;
    private readonly HashSet<string> _names;

    /// <param name="kept">Names of others: where one of them stands it is left whole, although a part of it may be the same.</param>
    public NameMask(string label, IEnumerable<string> names, IEnumerable<string>? kept = null)
    {
        Label = label;
        _names = names.Select(x => x.Trim()).Where(x => x.Length >= Shortest).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (_names.Count == 0) return;
        var own = Alternatives(_names);
        var others = (kept ?? []).Where(x => !_names.Contains(x) && _names.Any(y => x.Contains(y, StringComparison.OrdinalIgnoreCase))).ToList();
        var skipped = others.Count == 0 ? "" : $@"(?<kept>{Whole(Alternatives(others))})|";
        _pattern = new($"{skipped}{Whole(own)}", RegexOptions.CultureInvariant);
    }

    public string Label { get; }

    /// <summary>Everything they are known by.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The text is a name of theirs and nothing else.</summary>
    public bool IsName(string? text) => text is not null && _names.Contains(text.Trim());

    public bool IsIn(string text) => _pattern is not null && Over(text) != text;

    public string Over(string text) => _pattern?.Replace(text, x => x.Groups["kept"].Success ? x.Value : Label) ?? text;

    private static string Whole(string alternatives) => $@"(?<![\p{{L}}\p{{N}}])(?:{alternatives})(?![\p{{L}}\p{{N}}])";

    /// <summary>The longest first, so that a name that begins another does not leave the rest of it; and as they look in JSON.</summary>
    private static string Alternatives(IEnumerable<string> names) => string.Join(
        '|',
        names.SelectMany(x => new[] { x, JavaScriptEncoder.Default.Encode(x), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(x) }).Distinct(StringComparer.Ordinal)
            .OrderByDescending(x => x.Length).Select(x => x.All(char.IsLetter) ? Regex.Escape(x) : $"(?i:{Regex.Escape(x)})"));
}
