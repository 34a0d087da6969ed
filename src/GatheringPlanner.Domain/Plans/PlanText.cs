using System.Text;

namespace GatheringPlanner.Domain.Plans;

/// <summary>Lengths of what people type, in UTF-16 units, and the one place where their text is cleaned.</summary>
public static class PlanText
{
    public const int MaxId = 64;
    public const int MaxName = 120;
    public const int MaxTitle = 200;
    public const int MaxText = 4000;

    /// <summary>
    /// Drops control characters (a line break stays) and lone surrogates, trims, and cuts to <paramref name="max"/>.
    /// Both databases then keep the same text.
    /// </summary>
    public static string Clean(string? text, int max)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var clean = new StringBuilder(Math.Min(text.Length, max));
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) continue;
            if (rune == Rune.ReplacementChar) continue;
            if (clean.Length + rune.Utf16SequenceLength > max) break;
            clean.Append(rune);
        }

        return clean.ToString().Trim();
    }

    /// <summary>As <see cref="Clean"/>, but nothing is null.</summary>
    public static string? CleanOrNull(string? text, int max) => Clean(text, max) is { Length: > 0 } clean ? clean : null;
}
