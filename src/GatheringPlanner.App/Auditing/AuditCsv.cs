using System.Globalization;
using System.Text;

namespace GatheringPlanner.App.Auditing;

/// <summary>The records as a table for spreadsheets. Nothing in it begins like a formula.</summary>
public static class AuditCsv
{
    private const string Starters = "=+-@\t\r\0";
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(IEnumerable<AuditLine> lines)
    {
        var text = new StringBuilder();
        Append(text, "number", "at", "who", "action", "what", "for", "gathering", "outcome", "hash");
        foreach (var line in lines)
        {
            Append(
                text,
                line.Number.ToString(CultureInfo.InvariantCulture),
                line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                line.Who,
                line.Action,
                line.Sentence,
                line.Subject ?? "",
                line.Plan?.ToString() ?? "",
                line.Outcome == AuditOutcome.Happened ? "done" : "refused",
                line.Hash);
        }

        return [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append(',');
            text.Append('"').Append(Harmless(cells[i]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }

    /// <summary>A spreadsheet computes what begins like this; after an apostrophe it is a text.</summary>
    private static string Harmless(string cell) => cell.Length > 0 && Starters.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
}
