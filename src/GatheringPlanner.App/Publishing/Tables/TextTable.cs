using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace GatheringPlanner.App.Publishing.Tables;

/// <summary>Reads comma-separated text and its relatives: what separates is looked for in the first line.</summary>
internal static class TextTable
{
    private static readonly char[] Separators = ['\t', ';', ',', '|'];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 or UTF-16 by their marks, else UTF-8 where it is that, else the old Western encoding of spreadsheets.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    /// <exception cref="TableException">The text is no table, or too large a one.</exception>
    public static IReadOnlyList<TableRow> Read(string text, CancellationToken cancel)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) throw new TableException("This is neither a workbook (.xlsx) nor text.");
        var rows = new TableRows();
        using var parser = new CsvParser(new StringReader(text), ConfigurationOf(text));
        while (Next(parser))
        {
            cancel.ThrowIfCancellationRequested();
            rows.Add(parser.RawRow - Breaks(parser.RawRecord), parser.Record!);
        }

        return rows.All;
    }

    private static bool Next(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (CsvHelperException)
        {
            throw new TableException($"Line {parser.RawRow}: a quotation mark opens here and is not closed, or a cell is too long.");
        }
    }

    /// <summary>Line breaks inside a record, so that a record is known by the line on which it begins.</summary>
    private static int Breaks(string record) => Math.Max(0, record.TrimEnd('\r', '\n').Count(x => x == '\n'));

    private static CsvConfiguration ConfigurationOf(string text) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = SeparatorOf(text).ToString(),
        HasHeaderRecord = false,
        IgnoreBlankLines = true,
        MaxFieldSize = TableReader.MaxCell * 4,
        // A quotation mark in the middle of a pasted cell is part of what it says.
        BadDataFound = null,
        LineBreakInQuotedFieldIsBadData = false,
    };

    private static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var letter in text.AsSpan().TrimStart())
        {
            if (letter == '\n' && !isQuoted) break;
            if (letter == '"') isQuoted = !isQuoted;
            if (!isQuoted && Array.IndexOf(Separators, letter) is >= 0 and var index) counts[index]++;
        }

        return counts.Max() is > 0 and var most ? Separators[Array.IndexOf(counts, most)] : ',';
    }
}
