using System.Text;

namespace GatheringPlanner.Storage.Tests.Erasures;

/// <summary>Everything that a database holds, and everything in the folder beside it, to be searched for what must not be there.</summary>
internal static class DatabaseDump
{
    /// <summary>Where any of the texts stands: “table Comments: Zora”, “file planner.db: Zora”.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(TestDatabase database, IReadOnlyList<string> texts)
    {
        var found = new List<string>();
        foreach (var table in await database.LinesAsync(TablesOf(database)))
        {
            var lines = await database.LinesAsync($"SELECT * FROM \"{table}\"");
            found.AddRange(texts.Where(text => lines.Any(line => Holds(line, text))).Select(text => $"table {table}: {text}"));
        }

        // What is locked holds nothing.
        foreach (var file in Directory.EnumerateFiles(database.Options.Folder, "*", SearchOption.AllDirectories).Where(x => !x.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory);
            var content = Encoding.UTF8.GetString(memory.ToArray());
            found.AddRange(texts.Where(text => Holds(content, text)).Select(text => $"file {Path.GetFileName(file)}: {text}"));
        }

        return found;
    }

    /// <summary>As it is, in capitals, and as it looks in JSON.</summary>
    private static bool Holds(string content, string text) =>
        content.Contains(text, StringComparison.OrdinalIgnoreCase) || content.Contains(System.Text.Json.JsonEncodedText.Encode(text).Value, StringComparison.OrdinalIgnoreCase);

    private static string TablesOf(TestDatabase database) => database.Options.Postgres is null
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
}
