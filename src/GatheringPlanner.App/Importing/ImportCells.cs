using System.Globalization;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Importing;

/// <summary>Reads what people write into the cells of a list. An empty cell says nothing.</summary>
internal static class ImportCells
{
    private static readonly string[] None = ["none", "no", "nothing", "n/a", "na", "-", "–", "nil", "no needs"];
    private static readonly string[] Yes = ["yes", "y", "true", "1", "x", "✓"];
    private static readonly string[] No = ["no", "n", "false", "0", "-"];
    private static readonly string[] YearFirst = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];
    private static readonly string[] InWords = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d.M.yyyy"];

    /// <summary>“none” is an answer too: an empty text.</summary>
    public static string Need(string cell) => None.Contains(cell, StringComparer.OrdinalIgnoreCase) ? "" : cell;

    /// <exception cref="CellException">It is neither yes nor no.</exception>
    public static bool Answer(string column, string cell)
    {
        if (Yes.Contains(cell, StringComparer.OrdinalIgnoreCase)) return true;
        return No.Contains(cell, StringComparer.OrdinalIgnoreCase) ? false : throw new CellException($"{column} is “{cell}”. Write yes or no.");
    }

    /// <summary>A word of a closed list, with spaces or hyphens.</summary>
    /// <exception cref="CellException">There is no such word.</exception>
    public static T Word<T>(string noun, string cell)
        where T : struct, Enum =>
        FileWords.Parse<T>(cell.ToLowerInvariant().Replace(' ', '-')) ?? throw new CellException($"There is no {noun} “{cell}”. Known are {string.Join(", ", FileWords.All<T>())}.");

    /// <exception cref="CellException">There is no such zone.</exception>
    public static string Zone(string cell) => Zones.IsKnown(cell) ? cell : throw new CellException($"There is no time zone “{cell}”. Write one such as Europe/Dublin.");

    /// <summary>A date, with a clock behind it where there is one.</summary>
    /// <exception cref="CellException">It is no date.</exception>
    public static (DateOnly Date, PlanTime? Clock) Moment(string column, string cell, bool monthFirst)
    {
        if (DateOf(cell, monthFirst) is { } whole) return (whole, null);
        var cut = cell.LastIndexOfAny([' ', 'T']);
        if (cut > 0 && DateOf(cell[..cut].Trim().TrimEnd(','), monthFirst) is { } date) return (date, Time(column, cell[(cut + 1)..]));
        throw new CellException($"{column} is “{cell}”. Write a date such as 2027-06-08.");
    }

    /// <summary>A clock of that very date.</summary>
    /// <exception cref="CellException">It is no clock.</exception>
    public static PlanTime Time(string column, string cell)
    {
        var clock = cell.Length > 5 && cell.EndsWith(":00", StringComparison.Ordinal) ? cell[..^3] : cell;
        return ItemDetails.Clock(clock) is { } time ? new(time.Minutes % PlanTime.MinutesPerDay) : throw new CellException($"{column} is “{cell}”. Write a time such as 14:30.");
    }

    private static DateOnly? DateOf(string text, bool monthFirst)
    {
        string[] numbers = monthFirst ? ["M/d/yyyy", "d/M/yyyy", "M-d-yyyy", "d-M-yyyy"] : ["d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy"];
        foreach (var format in YearFirst.Concat(numbers).Concat(InWords))
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        }

        return null;
    }
}

/// <summary>A cell that cannot be taken; the message is a sentence for whoever wrote it.</summary>
internal sealed class CellException(string complaint) : Exception(complaint);
