using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GatheringPlanner.App.Publishing.Tables;

/// <summary>Reads the first visible sheet of a workbook, row by row, as the values that were stored with it.</summary>
internal static class WorkbookTable
{
    private const int MaxParts = 200;
    private const long MaxInflated = 50 * 1024 * 1024;
    private static readonly OpenSettings Settings = new() { MaxCharactersInPart = MaxInflated };

    /// <exception cref="TableException">It is no workbook, or too large a one.</exception>
    public static IReadOnlyList<TableRow> Read(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        using var stream = new MemoryStream(file.ToArray(), writable: false);
        try
        {
            Check(stream);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, Settings);
            return Read(document.WorkbookPart ?? throw NoWorkbook(), cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or ArgumentException or FormatException
            or InvalidOperationException or KeyNotFoundException or IOException or UriFormatException)
        {
            throw NoWorkbook();
        }
    }

    private static TableException NoWorkbook() => new("This workbook cannot be read. Save it as .xlsx once more, or as CSV.");

    /// <summary>What a small file unfolds to is bounded before anything is unfolded.</summary>
    private static void Check(MemoryStream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxParts || zip.Entries.Sum(x => x.Length) > MaxInflated) throw new TableException("This workbook is too large once unpacked.");
        stream.Position = 0;
    }

    private static IReadOnlyList<TableRow> Read(WorkbookPart book, CancellationToken cancel)
    {
        var sheet = book.Workbook.Descendants<Sheet>().FirstOrDefault(x => x.State is null || x.State.Value == SheetStateValues.Visible) ?? throw NoWorkbook();
        if (sheet.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part) throw NoWorkbook();
        var cells = new WorkbookCells(book);
        var rows = new TableRows();
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            cancel.ThrowIfCancellationRequested();
            var row = (Row)reader.LoadCurrentElement()!;
            line = (int)(row.RowIndex?.Value ?? (uint)line + 1);
            rows.Add(line, CellsOf(row, line, cells));
        }

        return rows.All;
    }

    private static List<string> CellsOf(Row row, int line, WorkbookCells cells)
    {
        var texts = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? texts.Count;
            var text = cells.TextOf(cell);
            if (text.Length == 0) continue;
            if (column >= TableReader.MaxColumns) throw new TableException($"Row {line} has more than {TableReader.MaxColumns} columns.");
            while (texts.Count <= column) texts.Add("");
            texts[column] = text;
        }

        return texts;
    }

    /// <summary>“C7” is 2; null where there is no reference.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter)) break;
            column = Math.Min((column * 26) + letter - 'A' + 1, int.MaxValue / 100);
        }

        return column == 0 ? null : column - 1;
    }
}
