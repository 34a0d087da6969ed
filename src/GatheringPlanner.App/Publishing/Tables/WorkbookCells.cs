using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GatheringPlanner.App.Publishing.Tables;

/// <summary>What the cells of a workbook say: shared texts, and dates by their formats.</summary>
internal sealed class WorkbookCells
{
    /// <summary>Days from the beginning of one of the two calendars of spreadsheets to that of the other.</summary>
    private const int Calendar1904 = 1462;
    private const double LastDate = 2_958_465;

    private readonly List<string> _shared = [];
    private readonly List<bool> _dates = [];
    private readonly bool _is1904;

    public WorkbookCells(WorkbookPart book)
    {
        _is1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        ReadShared(book.SharedStringTablePart);
        ReadFormats(book.WorkbookStylesPart?.Stylesheet);
    }

    /// <summary>The stored value; of a formula the result that was stored beside it, or nothing.</summary>
    public string TextOf(Cell cell)
    {
        if (cell.DataType?.Value is CellValues.InlineString) return TextOf(cell.InlineString);
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : "",
            CellValues.Boolean => value == "1" ? "yes" : "no",
            null or CellValues.Number => NumberOf(value, cell.StyleIndex?.Value),
            _ => value,
        };
    }

    private string NumberOf(string value, uint? style)
    {
        if (style is null || style >= _dates.Count || !_dates[(int)style] || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)) return value;
        if (_is1904) days += Calendar1904;
        if (days is < 0 or > LastDate) return value;
        var moment = DateTime.FromOADate(Math.Round(days * 1440) / 1440);
        var format = days < 1 ? "HH:mm" : moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm";
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }

    private void ReadShared(SharedStringTablePart? part)
    {
        if (part is null) return;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) _shared.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        }
    }

    /// <summary>The plain text or its runs; how a text is pronounced is no part of it.</summary>
    private static string TextOf(OpenXmlElement? element) =>
        element is null ? "" : string.Concat(element.Elements().Where(x => x is Text or Run).SelectMany(x => x is Text text ? [text] : x.Elements<Text>()).Select(x => x.Text));

    private void ReadFormats(Stylesheet? styles)
    {
        var codes = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? []).GroupBy(x => x.NumberFormatId?.Value ?? 0).ToDictionary(x => x.Key, x => x.First().FormatCode?.Value ?? "");
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.Value ?? 0;
            _dates.Add(id is (>= 14 and <= 22) or (>= 45 and <= 47) || (codes.TryGetValue(id, out var code) && IsDate(code)));
        }
    }

    /// <summary>Days, months, years or hours stand in the format itself, not in a text or a colour of it.</summary>
    private static bool IsDate(string code)
    {
        var (isText, isColour) = (false, false);
        foreach (var letter in code)
        {
            if (letter == '"') isText = !isText;
            else if (letter is '[' or ']') isColour = letter == '[';
            else if (!isText && !isColour && letter is 'd' or 'D' or 'y' or 'Y' or 'h' or 'H') return true;
        }

        return false;
    }
}
