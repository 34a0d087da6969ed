using System.Globalization;
using GatheringPlanner.App.Auditing;

namespace GatheringPlanner.Storage.Library;

/// <summary>A line per head, “2026-11-23T10:00:00Z 1234 hash”, at the end of a file in the data folder.</summary>
internal sealed class AuditHeadFile(StorageOptions options) : IAuditHeads
{
    public async Task NoteAsync(AuditHead head, DateTimeOffset at, CancellationToken cancel = default)
    {
        if (head == AuditHead.None || (await LinesAsync(cancel)).LastOrDefault() is { } last && last.EndsWith($" {TextOf(head)}", StringComparison.Ordinal)) return;
        Directory.CreateDirectory(options.Folder);
        await File.AppendAllTextAsync(options.NotedHeadsFile, string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} {TextOf(head)}\n"), cancel);
    }

    public async Task<IReadOnlyList<AuditHead>> ListAsync(CancellationToken cancel = default) => [.. (await LinesAsync(cancel)).Select(HeadOf)];

    private async Task<string[]> LinesAsync(CancellationToken cancel) =>
        File.Exists(options.NotedHeadsFile) ? await File.ReadAllLinesAsync(options.NotedHeadsFile, cancel) : [];

    private static string TextOf(AuditHead head) => string.Create(CultureInfo.InvariantCulture, $"{head.Count} {head.Hash}");

    private static AuditHead HeadOf(string line, int index) =>
        line.Split(' ') is [_, var count, { Length: 64 } hash] && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(number, hash)
            : throw new UnreadableHeadException(index + 1);
}
