using GatheringPlanner.App.Publishing.Tables;

namespace GatheringPlanner.App.Importing;

/// <summary>How a table is to be read as a list of something.</summary>
/// <typeparam name="TColumn">What a column can say; its first value: nothing that is taken over.</typeparam>
/// <param name="Columns">What each column says.</param>
/// <param name="HasHeadings">The first row is none of the list.</param>
/// <param name="MonthFirst">“3/4/2027” is the fourth of March, where the numbers leave it open.</param>
public sealed record ImportMapping<TColumn>(IReadOnlyList<TColumn> Columns, bool HasHeadings, bool MonthFirst)
    where TColumn : struct, Enum
{
    /// <summary>One column says something else; what it says now, no other column says.</summary>
    public ImportMapping<TColumn> With(int column, TColumn meaning) =>
        this with { Columns = [.. Columns.Select((x, i) => i == column ? meaning : x.Equals(meaning) ? default : x)] };

    public bool Says(TColumn meaning) => Columns.Contains(meaning);

    internal IEnumerable<TableRow> Rows(Table table) => table.Rows.Skip(HasHeadings ? 1 : 0);

    /// <summary>What the row says of it; empty where it says nothing.</summary>
    internal string Cell(TableRow row, TColumn meaning)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Equals(meaning)) return row[i];
        }

        return "";
    }
}
