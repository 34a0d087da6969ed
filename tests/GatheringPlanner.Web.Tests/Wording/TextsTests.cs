using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Web.Tests.Wording;

/// <summary>Every text that a screen asks for is there. A missing one would show its key to people.</summary>
public sealed partial class TextsTests
{
    private static readonly HashSet<string> Keys = [.. TestTexts.English.GetAllStrings(includeParentCultures: false).Select(text => text.Name)];

    [Fact]
    public void Every_key_that_is_written_out_exists()
    {
        var asked = Sources().SelectMany(source => Literal().Matches(source)).Select(match => match.Groups["key"].Value).ToHashSet();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(Keys).Order());
    }

    [Fact]
    public void Every_key_of_a_number_has_one_and_many()
    {
        var asked = Sources().SelectMany(source => Counted().Matches(source)).Select(match => match.Groups["key"].Value).ToHashSet();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.SelectMany(key => new[] { $"{key}.one", $"{key}.many" }).Except(Keys).Order());
    }

    [Fact]
    public void Every_key_that_is_put_together_matches_some()
    {
        var asked = Sources().SelectMany(source => Composed().Matches(source)).Select(match => match.Groups["key"].Value).ToHashSet();
        var patterns = asked.Select(key => $"^{Hole().Replace(Regex.Escape(key).Replace("\\{", "{", StringComparison.Ordinal), ".+")}$");

        Assert.NotEmpty(asked);
        Assert.Empty(patterns.Where(pattern => !Keys.Any(key => Regex.IsMatch(key, pattern))).Order());
    }

    [Fact]
    public void Every_role_and_every_profile_has_its_words()
    {
        var needed = Enum.GetNames<PersonRole>().SelectMany(role => new[] { $"role.{role}", $"role.{role}.does" })
            .Concat(Enum.GetNames<GatheringProfile>().Select(profile => $"profile.{profile}"));

        Assert.Empty(needed.Except(Keys));
    }

    [Fact]
    public void No_text_shouts_begs_or_carries_spaces_around()
    {
        var culprits = TestTexts.English.GetAllStrings(includeParentCultures: false)
            .Where(text => text.Value.Contains('!') || Begging().IsMatch(text.Value) || text.Value != text.Value.Trim())
            .Select(text => $"{text.Name} = {text.Value}");

        Assert.Empty(culprits);
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf("src", "GatheringPlanner.Web"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !Path.GetRelativePath(Repository.Root, file).Split('/').Any(part => part is "bin" or "obj"))
            .Select(File.ReadAllText);

    [GeneratedRegex("""\b(T|texts|words)\["(?<key>[^"]+)"[\],]""")]
    private static partial Regex Literal();

    [GeneratedRegex("""\.Count\("(?<key>[^"$]+)",""")]
    private static partial Regex Counted();

    [GeneratedRegex("""\b(T|texts)\[\$"(?<key>[^"]+)"[\],]""")]
    private static partial Regex Composed();

    [GeneratedRegex("{[^}]*}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(please|oops|sorry)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Begging();
}
