using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GatheringPlanner.App.Accounts;

/// <summary>
/// Passwords that are tried first. Hardly any list holds those of twelve characters and more, which people make of the short ones: they
/// write digits or signs around them, letters as digits, or the same again. So a listed word is refused in all these clothes.
/// </summary>
internal static class CommonPasswords
{
    /// <summary>Characters beyond the common word that make a password another one.</summary>
    private const int Own = 6;

    private const string Rows = "abcdefghijklmnopqrstuvwxyz|qwertyuiopasdfghjklzxcvbnm|qwertzuiopasdfghjklyxcvbnm|azertyuiopqsdfghjklmwxcvbn|1qaz2wsx3edc4rfv5tgb6yhn7ujm|1q2w3e4r5t6y7u8i9o0p|poiuytrewqlkjhgfdsamnbvcxz|0123456789|1234567890";

    private static readonly char[] Padding = [.. "0123456789!?.,*#$-_+=@&%/ "];

    private static readonly Lazy<FrozenSet<string>> Words = new(Read);

    public static bool IsCommon(string password, string name)
    {
        var plain = Normal(password);
        string[] meant = [plain, Letters(plain), Letters(Unmasked(plain.TrimEnd(Padding))), Letters(Unmasked(plain.Trim(Padding)))];
        return IsMonotonous(plain) || meant.Any(IsListed) || IsNameInClothes(meant[1], Letters(Normal(name)));
    }

    /// <summary>A piece again and again, or a walk along the keys or the alphabet, there or back.</summary>
    private static bool IsMonotonous(string plain)
    {
        if (plain.Distinct().Count() < Own - 1) return true;
        if (Enumerable.Range(1, plain.Length / 2).Any(length => Repeats(plain, plain[..length]))) return true;
        var row = string.Concat(plain.Where(char.IsLetterOrDigit));
        var back = string.Concat(row.Reverse());
        return Rows.Split('|').Any(keys => (keys + keys + keys) is var walk && (walk.Contains(row, StringComparison.Ordinal) || walk.Contains(back, StringComparison.Ordinal)));
    }

    private static bool Repeats(string text, string piece) =>
        Enumerable.Range(0, text.Length).All(i => text[i] == piece[i % piece.Length]);

    private static bool IsListed(string text) => IsMadeOf(text, 0);

    /// <summary>One listed word, or two in a row.</summary>
    private static bool IsMadeOf(string text, int used)
    {
        if (text.Length == 0) return used > 0;
        if (used == 2) return false;
        return Enumerable.Range(1, text.Length).Any(length => Words.Value.Contains(text[..length]) && IsMadeOf(text[length..], used + 1));
    }

    private static bool IsNameInClothes(string letters, string name) => name.Length >= 3 && letters.Contains(name, StringComparison.Ordinal) && letters.Length - name.Length < Own;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Normal(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture));
        return clean.ToString();
    }

    /// <summary>Letters as those people mean who write others for them.</summary>
    private static string Unmasked(string text) => string.Concat(text.Select(Meant));

    private static char Meant(char written) => written switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => written,
    };

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
