namespace GatheringPlanner.Testing;

/// <summary>The files of this repository, found from where the tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of something named from the root, such as <c>src/GatheringPlanner.Web</c>.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GatheringPlanner.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No GatheringPlanner.sln above {AppContext.BaseDirectory}: run the tests from their build output inside the repository.");
    }
}
