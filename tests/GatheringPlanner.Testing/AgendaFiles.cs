using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>The real agendas, the arithmetic specimens and the edge cases that the rules are held to.</summary>
public static class AgendaFiles
{
    public static IEnumerable<string> Real => Names("Agendas");

    public static IEnumerable<string> Specimens => Names("Specimens");

    /// <summary>Small agendas at the edges of the rules, with what an auditor expects of them.</summary>
    public static IEnumerable<string> EdgeCases => Names("EdgeCases");

    public static string PathOf(string name) => Directory.EnumerateFiles(Repository.PathOf("tests", "GatheringPlanner.Testing"), name + ".json", SearchOption.AllDirectories)
        .First(x => !x.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static GatheringPlan Plan(string name) =>
        AgendaReader.Read(File.ReadAllBytes(PathOf(name)), new(Guid.Empty)) switch
        {
            ReadableAgenda agenda => agenda.Plan,
            UnreadableAgenda broken => throw new InvalidOperationException(broken.Complaint),
            var other => throw new InvalidOperationException(other.ToString()),
        };

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "GatheringPlanner.Testing", folder)).Select(x => Path.GetFileNameWithoutExtension(x)!).Order(StringComparer.Ordinal);
}
