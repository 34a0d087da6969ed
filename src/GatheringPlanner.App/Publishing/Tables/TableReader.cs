using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing.Tables;

/// <summary>
/// Reads a table from CSV, from text that was pasted, or from the first sheet of a workbook. It takes texts as they are stored: no formula is
/// evaluated, nothing outside the file is looked at.
/// </summary>
public static class TableReader
{
    /// <summary>Five megabytes, inclusive.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Rows with content, headings included.</summary>
    public const int MaxRows = 5_001;

    public const int MaxColumns = 60;
    public const int MaxCell = PlanText.MaxText;

    private static readonly byte[] OldWorkbook = [0xD0, 0xCF, 0x11, 0xE0];

    public static string TooLarge(long bytes) =>
        $"The file has {bytes / (1024.0 * 1024):0.0} MB; a table of up to {MaxBytes / (1024 * 1024)} MB can be read.";

    /// <param name="file">A workbook (.xlsx) or text, whichever it is by its content.</param>
    public static TableReading Read(ReadOnlyMemory<byte> file, CancellationToken cancel = default)
    {
        if (file.Length > MaxBytes) return new UnreadableTable(TooLarge(file.Length));
        if (file.Span.StartsWith(OldWorkbook)) return new UnreadableTable("This is a workbook of the old kind (.xls). Save it as .xlsx or CSV.");
        try
        {
            var rows = file.Span.StartsWith("PK"u8) ? WorkbookTable.Read(file, cancel) : TextTable.Read(TextTable.Decode(file.Span), cancel);
            return rows.Count == 0 ? new UnreadableTable("There is nothing in it.") : new ReadableTable(new(rows));
        }
        catch (TableException fault)
        {
            return new UnreadableTable(fault.Message);
        }
    }
}

/// <summary>Why a table cannot be read, as a sentence for its owner.</summary>
internal sealed class TableException(string complaint) : Exception(complaint);

/// <summary>Takes rows as they are read, and refuses the one too many.</summary>
internal sealed class TableRows
{
    private readonly List<TableRow> _rows = [];

    public IReadOnlyList<TableRow> All => _rows;

    /// <exception cref="TableException">The table is larger than can be read.</exception>
    public void Add(int line, IEnumerable<string> cells)
    {
        var texts = cells.Select(x => PlanText.Clean(x, int.MaxValue)).ToList();
        var last = texts.FindLastIndex(x => x.Length > 0);
        if (last < 0) return;
        if (_rows.Count == TableReader.MaxRows) throw new TableException($"There are more than {TableReader.MaxRows - 1:N0} rows. Import them in parts.");
        if (last >= TableReader.MaxColumns) throw new TableException($"Row {line} has more than {TableReader.MaxColumns} columns.");
        if (texts.Exists(x => x.Length > TableReader.MaxCell)) throw new TableException($"Row {line} has a cell of more than {TableReader.MaxCell:N0} characters.");
        _rows.Add(new(line, texts[..(last + 1)]));
    }
}
