using GatheringPlanner.App.Publishing.Tables;

namespace GatheringPlanner.App.Participation.Import;

/// <summary>How a table is to be read as a list of people.</summary>
/// <param name="Columns">What each column says.</param>
/// <param name="HasHeadings">The first row is nobody.</param>
/// <param name="MonthFirst">“3/4/2027” is the fourth of March, where the numbers leave it open.</param>
public sealed record ImportMapping(IReadOnlyList<PersonColumn> Columns, bool HasHeadings, bool MonthFirst)
{
    /// <summary>What is most likely meant. A table without known headings is a list of names in its first column.</summary>
    public static ImportMapping Guess(Table table, bool monthFirst)
    {
        var first = Enumerable.Range(0, table.Columns).Select(x => table.Rows[0][x]).ToList();
        if (ColumnGuess.AreHeadings(first)) return new(ColumnGuess.Of(first), true, monthFirst);
        return new([.. first.Select((_, column) => column == 0 ? PersonColumn.Name : PersonColumn.Nothing)], false, monthFirst);
    }

    /// <summary>One column says something else; what it says now, no other column says.</summary>
    public ImportMapping With(int column, PersonColumn meaning) =>
        this with { Columns = [.. Columns.Select((x, i) => i == column ? meaning : x == meaning ? PersonColumn.Nothing : x)] };

    /// <summary>Why no list can be made of it, as a sentence; null where it can.</summary>
    public string? Complaint => Columns.Any(x => x is PersonColumn.Name or PersonColumn.FirstName or PersonColumn.LastName) ? null : "Say which column holds the names.";

    internal IEnumerable<TableRow> People(Table table) => table.Rows.Skip(HasHeadings ? 1 : 0);

    internal string Cell(TableRow row, PersonColumn meaning)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == meaning) return row[i];
        }

        return "";
    }
}
