using System.Text;
using GatheringPlanner.App.Publishing.Tables;

namespace GatheringPlanner.App.Tests.Publishing.Tables;

public sealed class TableReaderTests
{
    [Theory]
    [InlineData("name,group\nAnn,Coaches\n")]
    [InlineData("\uFEFFname;group\r\nAnn;Coaches")]
    [InlineData("name\tgroup\nAnn\tCoaches\n\n\n")]
    [InlineData("\n \nname|group\n  Ann | Coaches ")]
    [InlineData("\"name\",\"group\"\n\"Ann\",\"Coaches\"")]
    public void Text_is_read_whatever_separates_its_cells(string text) =>
        Assert.Equal([["name", "group"], ["Ann", "Coaches"]], Rows(Encoding.UTF8.GetBytes(text)).Select(x => x.Cells));

    [Fact]
    public void Quoted_cells_keep_separators_quotes_and_line_breaks_and_rows_their_lines()
    {
        var rows = Rows("name,note\n\"O'Neil, \"\"Max\"\"\",\"first\nsecond\"\nAnn,x"u8.ToArray());

        Assert.Equal([(1, "name", "note"), (2, "O'Neil, \"Max\"", "first\nsecond"), (4, "Ann", "x")], rows.Select(x => (x.Line, x[0], x[1])));
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("name\tgroup\nZoë\tCafé")] },
        { "UTF-16, the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("name\tgroup\nZoë\tCafé")] },
        { "the old Western one", Encoding.Latin1.GetBytes("name\tgroup\nZoë\tCafé") },
        { "UTF-8", Encoding.UTF8.GetBytes("name\tgroup\nZoë\tCafé") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Accents_survive_every_encoding(string what, byte[] bytes) => Assert.Equal((what, "Zoë", "Café"), (what, Rows(bytes)[1][0], Rows(bytes)[1][1]));

    [Fact]
    public void A_formula_is_text_and_is_not_evaluated() => Assert.Equal("=1+1", Rows("name\n=1+1"u8.ToArray())[1][0]);

    public static TheoryData<byte[], string> Unusable => new()
    {
        { [], "There is nothing in it." },
        { " \n;;;\n"u8.ToArray(), "There is nothing in it." },
        { [0xD0, 0xCF, 0x11, 0xE0, 1, 2], "This is a workbook of the old kind (.xls). Save it as .xlsx or CSV." },
        { "PK and nothing more"u8.ToArray(), "This workbook cannot be read. Save it as .xlsx once more, or as CSV." },
        { [1, 0, 2, 0], "This is neither a workbook (.xlsx) nor text." },
        { new byte[TableReader.MaxBytes + 1], "The file has 5.0 MB; a table of up to 5 MB can be read." },
        { Encoding.UTF8.GetBytes("name\n" + new string('x', TableReader.MaxCell + 1)), "Row 2 has a cell of more than 4,000 characters." },
        { Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Repeat("x", TableReader.MaxColumns + 1))), "Row 1 has more than 60 columns." },
        { Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat("x", TableReader.MaxRows + 1))), "There are more than 5,000 rows. Import them in parts." },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void What_is_no_table_is_refused_with_a_sentence(byte[] file, string complaint) => Assert.Equal(new UnreadableTable(complaint), TableReader.Read(file));

    [Fact]
    public void Reading_stops_when_nobody_wants_it_any_more() =>
        Assert.Throws<OperationCanceledException>(() => TableReader.Read("name\nAnn"u8.ToArray(), new CancellationToken(canceled: true)));

    internal static IReadOnlyList<TableRow> Rows(byte[] file) => Assert.IsType<ReadableTable>(TableReader.Read(file)).Table.Rows;
}
