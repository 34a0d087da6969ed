using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation.Import;

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
/// <param name="Name">As the row calls them.</param>
/// <param name="Person">As they would be; null where the row cannot be taken.</param>
/// <param name="Before">As they are; null where they are new.</param>
/// <param name="Note">Which fields would change, or what is wrong, as a sentence.</param>
public sealed record ImportRow(int Line, string Name, ImportOutcome Outcome, Participant? Person, Participant? Before, string Note);

/// <summary>What importing a list would do, row by row.</summary>
/// <param name="Groups">Groups of people who can be taken that the plan lacks.</param>
public sealed record ImportPreview(IReadOnlyList<ImportRow> Rows, IReadOnlyList<Audience> Groups)
{
    public int Count(ImportOutcome outcome) => Rows.Count(x => x.Outcome == outcome);

    /// <summary>How many people would be added or changed.</summary>
    public int Wanted => Rows.Count(IsWanted);

    /// <summary>All of it as one step: rows that are wrong or change nothing are not in it.</summary>
    public Batch Edit(string name) =>
        new(name, [.. Groups.Select(x => new PutAudience(x)), .. Rows.Where(IsWanted).Select(x => new PutPart<Participant>(x.Person!, x.Before))]);

    private static bool IsWanted(ImportRow row) => row.Outcome is ImportOutcome.New or ImportOutcome.Changed;
}
