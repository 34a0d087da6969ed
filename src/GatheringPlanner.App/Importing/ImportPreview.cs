using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Importing;

/// <summary>What a row would do.</summary>
public enum ImportOutcome
{
    New,
    Changed,
    Unchanged,

    /// <summary>It cannot be taken.</summary>
    Wrong,
}

/// <summary>One row of somebody's list, and what it would do.</summary>
/// <param name="Name">What the row is about, in its own words.</param>
/// <param name="Note">Which fields would change, or what is wrong, as a sentence.</param>
public record ImportRow(int Line, string Name, ImportOutcome Outcome, string Note)
{
    public bool IsWanted => Outcome is ImportOutcome.New or ImportOutcome.Changed;
}

/// <inheritdoc/>
/// <param name="Part">As it would be; null where the row cannot be taken.</param>
/// <param name="Before">As it is; null where it is new.</param>
public sealed record ImportRow<T>(int Line, string Name, ImportOutcome Outcome, T? Part, T? Before, string Note) : ImportRow(Line, Name, Outcome, Note)
    where T : class;

/// <summary>What importing a list would do, row by row.</summary>
public abstract record ImportPreview
{
    public abstract IReadOnlyList<ImportRow> Rows { get; }

    /// <summary>Names of groups that the plan lacks and that would be made with the rows.</summary>
    public abstract IReadOnlyList<string> NewGroups { get; }

    public int Count(ImportOutcome outcome) => Rows.Count(x => x.Outcome == outcome);

    /// <summary>How many would be added or changed.</summary>
    public int Wanted => Rows.Count(x => x.IsWanted);

    /// <summary>All of it as one step: rows that are wrong or change nothing are not in it.</summary>
    public abstract Batch Edit(string name);
}
