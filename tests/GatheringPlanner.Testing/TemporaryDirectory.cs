namespace GatheringPlanner.Testing;

/// <summary>A folder of one test's own, gone when disposed.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    /// <summary>The full path; the folder exists and is empty at first.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("gathering-test-").FullName;

    /// <summary>The full path of a file in the folder; the file is not created.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // Something still holds a file, as Windows allows: a leftover in the temporary folder is no reason to fail a test.
        }
    }
}
