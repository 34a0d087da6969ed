using System.Text.RegularExpressions;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Web.Tests.Looks;

public sealed partial class TokensTests
{
    private static readonly string Css = File.ReadAllText(Repository.PathOf("src", "GatheringPlanner.Web", "wwwroot", "css", "tokens.css"));

    [Fact]
    public void Dark_is_the_same_whether_chosen_or_taken_from_the_system()
    {
        var chosen = Values(Css, ":root[data-theme=\"dark\"] {");
        var system = Values(Css, ":root:not([data-theme]) {");

        Assert.NotEmpty(chosen);
        Assert.Equal(chosen, system);
    }

    [Fact]
    public void Every_token_that_a_style_uses_exists()
    {
        var made = Made().Matches(Css).Select(match => match.Value).ToHashSet();
        var used = Directory.EnumerateFiles(Repository.PathOf("src", "GatheringPlanner.Web", "wwwroot", "css"), "*.css")
            .SelectMany(file => Used().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).ToHashSet();

        Assert.Empty(used.Except(made));
    }

    private static List<string> Values(string css, string selector)
    {
        var start = css.IndexOf(selector, StringComparison.Ordinal) + selector.Length;
        return [.. css[start..css.IndexOf('}', start)].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex("--gp-[a-z0-9-]+(?=:)")]
    private static partial Regex Made();

    [GeneratedRegex(@"var\((?<name>--gp-[a-z0-9-]+)\)")]
    private static partial Regex Used();
}
