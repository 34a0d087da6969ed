using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GatheringPlanner.App.Publishing.Tables;
using static GatheringPlanner.App.Tests.Publishing.Tables.TableReaderTests;

namespace GatheringPlanner.App.Tests.Publishing.Tables;

public sealed class WorkbookTests
{
    [Fact]
    public void Texts_dates_and_marks_are_read_as_they_are_stored()
    {
        var file = Workbook(
            Row(1, Text("A1", "name"), Text("B1", "arrival"), Text("C1", "remote")),
            Row(3, Shared("A3", 0), Number("B3", "46546", 1), new Cell { CellReference = "C3", DataType = CellValues.Boolean, CellValue = new("1") }),
            Row(4, Shared("A4", 1), Number("B4", "46546.604166666664", 2), Number("D4", "12.5", 0)));

        Assert.Equal(
            [(1, "name|arrival|remote"), (3, "Zoë|2027-06-08|yes"), (4, "Ann Bo|2027-06-08 14:30||12.5")],
            Rows(file).Select(x => (x.Line, string.Join('|', x.Cells))));
    }

    [Fact]
    public void A_formula_gives_what_was_stored_beside_it_and_nothing_else()
    {
        var file = Workbook(Row(
            1,
            new Cell { CellReference = "A1", CellFormula = new("1+1"), CellValue = new("7") },
            new Cell { CellReference = "B1", CellFormula = new("WEBSERVICE(\"http://127.0.0.1:9\")") },
            Text("C1", "x")));

        Assert.Equal([["7", "", "x"]], Rows(file).Select(x => x.Cells));
    }

    [Fact]
    public void A_workbook_whose_parts_are_named_from_the_root_is_read()
    {
        var file = Edited(Workbook(Row(1, Text("A1", "name"))), "xl/_rels/workbook.xml.rels", x => x.Replace("Target=\"worksheets", "Target=\"/xl/worksheets", StringComparison.Ordinal));

        Assert.Equal([["name"]], Rows(file).Select(x => x.Cells));
    }

    [Fact]
    public void A_small_file_that_unfolds_to_a_huge_one_is_refused()
    {
        var file = Edited(Workbook(Row(1, Text("A1", "name"))), "xl/huge.xml", _ => new string(' ', 51 * 1024 * 1024));

        Assert.InRange(file.Length, 1, 200_000);
        Assert.Equal(new UnreadableTable("This workbook is too large once unpacked."), TableReader.Read(file));
    }

    [Fact]
    public void A_workbook_that_names_its_own_entities_is_refused()
    {
        var file = Edited(Workbook(Row(1, Text("A1", "name"))), "xl/worksheets/sheet1.xml", x => $"<!DOCTYPE x [<!ENTITY y \"z\">]>{x[(x.IndexOf("?>", StringComparison.Ordinal) + 2)..]}");

        Assert.Equal(new UnreadableTable("This workbook cannot be read. Save it as .xlsx once more, or as CSV."), TableReader.Read(file));
    }

    [Fact]
    public void A_text_file_in_a_workbooks_coat_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("readme.txt");

        Assert.Equal(new UnreadableTable("This workbook cannot be read. Save it as .xlsx once more, or as CSV."), TableReader.Read(stream.ToArray()));
    }

    private static byte[] Workbook(params Row[] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new(new Sheets(new Sheet { Name = "Hidden", SheetId = 2, Id = "hidden", State = SheetStateValues.Hidden }, new Sheet { Name = "People", SheetId = 1, Id = "people" }));
            book.AddNewPart<WorksheetPart>("people").Worksheet = new(new SheetData(rows.Cast<OpenXmlElement>()));
            book.AddNewPart<WorksheetPart>("hidden").Worksheet = new(new SheetData(Row(1, Text("A1", "not this"))));
            book.AddNewPart<SharedStringTablePart>("texts").SharedStringTable = new(
                new SharedStringItem(new Text("Zoë")),
                new SharedStringItem(new Run(new Text("Ann ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new Text("Bo")), new PhoneticRun(new Text("an"))));
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = new(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd\\.mm\\.yyyy hh:mm" }),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 164 }));
        }

        return stream.ToArray();
    }

    private static byte[] Edited(byte[] file, string part, Func<string, string> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = "";
            if (zip.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
                entry.Delete();
            }

            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(edit(text));
        }

        return stream.ToArray();
    }

    private static Row Row(uint line, params Cell[] cells) => new(cells.Cast<OpenXmlElement>()) { RowIndex = line };

    private static Cell Text(string at, string text) => new() { CellReference = at, DataType = CellValues.InlineString, InlineString = new(new Text(text)) };

    private static Cell Shared(string at, int index) => new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new(index) };

    private static Cell Number(string at, string value, uint style) => new() { CellReference = at, StyleIndex = style, CellValue = new(value) };
}
