using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Web.Tests.Architecture;

/// <summary>
/// Domain ← App ← Storage; Web and Cli use App and Domain; only their Program.cs know Storage, to put the parts together.
/// </summary>
public sealed partial class DependencyTests
{
    private const string Domain = "GatheringPlanner.Domain";
    private const string App = "GatheringPlanner.App";
    private const string Storage = "GatheringPlanner.Storage";
    private const string Web = "GatheringPlanner.Web";
    private const string Cli = "GatheringPlanner.Cli";

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        [Domain] = [],
        [App] = [Domain],
        [Storage] = [App, Domain],
        [Web] = [App, Domain, Storage],
        [Cli] = [App, Domain, Storage],
    };

    public static TheoryData<string> Projects => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_only_what_lies_further_in(string project)
    {
        var references = ProjectFile(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(references.Except(MayUse[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_refers_only_to_what_lies_further_in(string project)
    {
        var references = AssemblyReferences(project).Where(IsOurs);

        Assert.Empty(references.Except(MayUse[project]));
    }

    [Fact]
    public void Every_project_of_src_is_judged_here()
    {
        var projects = Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)!);

        Assert.Equal(MayUse.Keys.Order(), projects.Order());
    }

    [Fact]
    public void Domain_needs_no_package_and_nothing_but_the_base_library()
    {
        Assert.Empty(ProjectFile(Domain).Descendants("PackageReference"));
        Assert.Empty(ProjectFile(Domain).Descendants("FrameworkReference"));
        Assert.All(AssemblyReferences(Domain), reference => Assert.StartsWith("System.", reference));
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Npgsql")]
    [InlineData("Radzen")]
    public void App_knows_neither_database_nor_screen(string library)
    {
        Assert.DoesNotContain(AssemblyReferences(App), reference => reference.StartsWith(library, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Web)]
    [InlineData(Cli)]
    public void Only_the_program_file_names_storage(string project)
    {
        var culprits = SourceFiles(project)
            .Where(file => file != Repository.PathOf("src", project, "Program.cs"))
            .Where(file => NamesStorage().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(culprits);
    }

    // "Storage.Something" counts too: inside our namespaces it means GatheringPlanner.Storage.Something.
    [GeneratedRegex(@"GatheringPlanner\.Storage\b|(?<![\w.])Storage\.[A-Z]")]
    private static partial Regex NamesStorage();

    private static XDocument ProjectFile(string project) => XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"));

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(Repository.PathOf("src", project), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml")
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IEnumerable<string> AssemblyReferences(string project) =>
        Assembly.Load(project == Cli ? "gathering" : project).GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsOurs(string assembly) => assembly == "gathering" || assembly.StartsWith("GatheringPlanner.", StringComparison.Ordinal);
}
