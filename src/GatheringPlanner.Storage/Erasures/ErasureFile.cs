using System.Text.Json;
using System.Text.Json.Serialization;
using GatheringPlanner.App.Erasure;

namespace GatheringPlanner.Storage.Erasures;

/// <summary>The list beside the database: a line of JSON for everybody who was erased, by ids only. Whoever puts an older backup back leaves it where it is.</summary>
internal sealed class ErasureFile(StorageOptions options)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <exception cref="StorageException">A line is not one that the planner wrote.</exception>
    public async Task<IReadOnlyList<ErasureEntry>> ReadAsync(CancellationToken cancel)
    {
        var lines = File.Exists(options.ErasureFile) ? await File.ReadAllLinesAsync(options.ErasureFile, cancel) : [];
        return [.. lines.Select(EntryOf)];
    }

    public async Task AddAsync(ErasureEntry entry, CancellationToken cancel)
    {
        if ((await ReadAsync(cancel)).Any(x => x.Number == entry.Number)) return;
        Directory.CreateDirectory(options.Folder);
        var row = ErasureRow.Of(entry);
        var line = JsonSerializer.Serialize(new Line(row.Number, row.At, row.Person?.Value, row.Only?.Value, row.Rows), Options);
        await File.AppendAllTextAsync(options.ErasureFile, line + "\n", cancel);
    }

    private ErasureEntry EntryOf(string line, int index)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Line>(line, Options)!;
            return new ErasureRow(read.Number, read.At, read.Person is { } person ? new(person) : null, read.Only is { } only ? new(only) : null, read.Rows).ToEntry();
        }
        catch (Exception unreadable) when (unreadable is JsonException or NullReferenceException or ArgumentException)
        {
            throw new StorageException($"Line {index + 1} of {options.ErasureFile} is not one that the planner wrote. It says who was erased: put the file back as it was.", unreadable);
        }
    }

    private sealed record Line(int Number, DateTimeOffset At, string? Person, Guid? Only, string Rows);
}
