namespace GatheringPlanner.App.Publishing.Tables;

/// <summary>Rows of texts, as somebody's spreadsheet has them.</summary>
/// <param name="Rows">In their order, without those that are empty.</param>
public sealed record Table(IReadOnlyList<TableRow> Rows)
{
    /// <summary>Cells of the longest row.</summary>
    public int Columns { get; } = Rows.Count == 0 ? 0 : Rows.Max(x => x.Cells.Count);
}

/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="Cells">Trimmed; a short row ends early.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>What became of reading a table.</summary>
public abstract record TableReading;

public sealed record ReadableTable(Table Table) : TableReading;

/// <summary>The file cannot be used; <paramref name="Complaint"/> is one sentence that names the line where there is one.</summary>
public sealed record UnreadableTable(string Complaint) : TableReading;
