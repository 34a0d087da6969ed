using System.Text.Json;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>
/// Reads a gathering-agenda/1 file (and the product's own templates). Fields it does not know are ignored; what it cannot use makes the
/// whole file unusable, with one sentence: nothing is read by half.
/// </summary>
public static class AgendaReader
{
    /// <summary>Ten megabytes, inclusive.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    public const int MaxItems = 20_000;
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <param name="utf8">The file.</param>
    /// <param name="id">The new plan's id.</param>
    /// <param name="profile">Judge by this profile, whatever the file says.</param>
    public static AgendaReading Read(ReadOnlyMemory<byte> utf8, PlanId id, GatheringProfile? profile = null)
    {
        if (utf8.Length > MaxBytes) return new UnreadableAgenda(TooLarge(utf8.Length));
        if (utf8.Span.StartsWith(Mark)) utf8 = utf8[Mark.Length..];
        if (utf8.Span.TrimStart(" \t\r\n"u8).IsEmpty) return new UnreadableAgenda("The file is empty.");
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return new AgendaParser(id, profile).Parse(new JsonField("", document.RootElement));
        }
        catch (JsonException fault)
        {
            return new UnreadableAgenda(NotJson(fault));
        }
        catch (FieldException fault)
        {
            return new UnreadableAgenda(fault.Message);
        }
    }

    public static string TooLarge(long bytes) =>
        $"The file has {bytes / (1024 * 1024)} MB; an agenda of up to {MaxBytes / (1024 * 1024)} MB can be read.";

    private static string NotJson(JsonException fault) =>
        fault.Message.Contains("maximum configured depth", StringComparison.Ordinal)
            ? $"Line {(fault.LineNumber ?? 0) + 1} is nested deeper than {Options.MaxDepth} levels; this is not an agenda."
            : $"Line {(fault.LineNumber ?? 0) + 1}, character {(fault.BytePositionInLine ?? 0) + 1}: this is not JSON.";
}
