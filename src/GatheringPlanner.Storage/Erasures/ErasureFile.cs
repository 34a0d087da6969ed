using System.Text.Json;
using System.Text.Json.Serialization;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.Storage.Mapping;

namespace GatheringPlanner.Storage.Erasures;

/// <summary>The list beside the database: a line of JSON for everybody who was erased, by ids only. Whoever puts an older backup back leaves it where it is.</summary>
internal sealed class ErasureFile(StorageOptions options)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <exception cref="StorageException">A line is not one that the planner wrote.</exception>
    public async Task<IReadOnlyList<ErasureEntry>> ReadAsync(CancellationToken cancel)
    {
        var lines = File.Exists(options.ErasureListFile) ? await File.ReadAllLinesAsync(options.ErasureListFile, cancel) : [];
        return [.. lines.Select(EntryOf)];
    }

    public async Task AddAsync(ErasureEntry entry, CancellationToken cancel)
    {
        if ((await ReadAsync(cancel)).Any(x => x.Number == entry.Number)) return;
        Directory.CreateDirectory(options.Folder);
        var row = ErasureRow.Of(entry);
        var line = JsonSerializer.Serialize(new ErasureLine(row.Number, row.At, row.Person?.Value, row.Only?.Value, row.Rows), Options);
        await File.AppendAllTextAsync(options.ErasureListFile, line + "\n", cancel);
    }

    private ErasureEntry EntryOf(string line, int index)
    {
        try
        {
            var read = JsonSerializer.Deserialize<ErasureLine>(line, Options)!;
            return new ErasureRow(read.Number, read.At, read.Person is { } person ? new(person) : null, read.Only is { } only ? new(only) : null, read.Rows).ToEntry();
        }
        catch (Exception unreadable) when (unreadable is JsonException or NullReferenceException or ArgumentException)
        {
            throw new StorageException($"Line {index + 1} of {options.ErasureListFile} is not one that the planner wrote. It says who was erased: put the file back as it was.", unreadable);
        }
    }

    private sealed record ErasureLine(int Number, DateTimeOffset At, string? Person, Guid? Only, string Rows);
}
