using System.Text.RegularExpressions;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Web.Tests.Architecture;

/// <summary>docs/asvs.md says of every requirement of levels 1 and 2 what holds, and names only tests that there are.</summary>
public sealed partial class AsvsTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "asvs.md"));

    private static readonly List<Requirement> Requirements = [.. Row().Matches(Document).Select(x => new Requirement(x.Groups[1].Value, x.Groups[2].Value, x.Groups[3].Value, x.Groups[4].Value, x.Groups[5].Value))];

    private sealed record Requirement(string Id, string Level, string Words, string State, string Detail);

    [Fact]
    public void Every_requirement_of_levels_one_and_two_is_there_once()
    {
        var known = File.ReadAllLines(Repository.PathOf("tests", "asvs-5.0.tsv"));

        Assert.Equal(253, known.Length);
        Assert.Equal(known, Requirements.Select(x => $"{x.Id}\t{x.Level}"));
    }

    [Fact]
    public void Every_requirement_is_met_by_a_test_or_says_why_not()
    {
        Assert.Equal(["met", "not applicable", "open"], Requirements.Select(x => x.State).Distinct().Order());
        Assert.All(Requirements, x => Assert.False(string.IsNullOrWhiteSpace(x.Words) || string.IsNullOrWhiteSpace(x.Detail), x.Id));
        Assert.All(Requirements.Where(x => x.State == "met"), x => Assert.Matches("^`[A-Za-z]+Tests\\.[A-Za-z0-9_]+`$", x.Detail));
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(x => !x.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).SelectMany(x => TestsIn(File.ReadAllText(x))).ToHashSet();

        Assert.NotEmpty(tests);
        Assert.Equal([], Named().Matches(Document).Select(x => x.Groups[1].Value).Where(x => !tests.Contains(x)));
    }

    [Fact]
    public void The_sums_are_right()
    {
        int Count(string state) => Requirements.Count(x => x.State == state);

        Assert.Contains($"{Count("met")} are met, {Count("not applicable")} are not applicable, {Count("open")} are open.", Document, StringComparison.Ordinal);
    }

    /// <summary>The tests of a file, by the class before them; those of a class that others derive from go by the names of these too.</summary>
    private static IEnumerable<string> TestsIn(string source)
    {
        var classes = Class().Matches(source);
        foreach (Match test in Test().Matches(source))
        {
            if (classes.LastOrDefault(x => x.Index < test.Index) is not { } holder) continue;
            var name = holder.Groups[1].Value;
            foreach (var each in classes.Where(x => x.Groups[1].Value == name || x.Groups[2].Value == name)) yield return $"{each.Groups[1].Value}.{test.Groups[1].Value}";
        }
    }

    [GeneratedRegex("^\\| (\\d+\\.\\d+\\.\\d+) \\| (\\d) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\\b([A-Z][A-Za-z]+Tests\\.[A-Z][A-Za-z0-9_]+)")]
    private static partial Regex Named();

    [GeneratedRegex("class (\\w+)(?:\\([^)]*\\))?(?: : (\\w+))?")]
    private static partial Regex Class();

    [GeneratedRegex("\\[(?:Fact|Theory)[^\\]]*\\](?:\\s*\\[[^\\r\\n]*\\])*\\s*public (?:async )?(?:Task|void) (\\w+)\\(")]
    private static partial Regex Test();
}
