using System.Collections.Immutable;

namespace GatheringPlanner.Domain.Editing;

/// <summary>One step of a person, with the sentence that names it in menus.</summary>
/// <param name="Revision">The number of the version that it made when it was done first.</param>
public sealed record HistoryStep(PlanDifference Difference, string Name, int Revision);

/// <summary>
/// What one person can undo and redo in one plan: only their own steps, newest first, at most <see cref="MaxSteps"/>.
/// A new step forgets what was undone before.
/// </summary>
public sealed record PersonalHistory
{
    public const int MaxSteps = 200;

    private ImmutableList<HistoryStep> Undoable { get; init; } = [];

    private ImmutableList<HistoryStep> Redoable { get; init; } = [];

    public static PersonalHistory Empty { get; } = new();

    public HistoryStep? Undo => Undoable.Count == 0 ? null : Undoable[^1];

    public HistoryStep? Redo => Redoable.Count == 0 ? null : Redoable[^1];

    public RevertDifference? UndoEdit => Undo is { } step ? new(step.Difference.Inverse(), $"Undid: {step.Name}") : null;

    public RevertDifference? RedoEdit => Redo is { } step ? new(step.Difference, $"Did again: {step.Name}") : null;

    public PersonalHistory Add(HistoryStep step) => new() { Undoable = Capped(Undoable.Add(step)) };

    /// <summary>After <see cref="UndoEdit"/> has been applied.</summary>
    public PersonalHistory Undone() => this with { Undoable = Undoable.RemoveAt(Undoable.Count - 1), Redoable = Redoable.Add(Undoable[^1]) };

    /// <summary>After <see cref="RedoEdit"/> has been applied.</summary>
    public PersonalHistory Redone() => this with { Redoable = Redoable.RemoveAt(Redoable.Count - 1), Undoable = Undoable.Add(Redoable[^1]) };

    /// <summary>Forgets the newest step, because a colleague's change stands in its way for good.</summary>
    public PersonalHistory WithoutUndo() => this with { Undoable = Undoable.RemoveAt(Undoable.Count - 1) };

    private static ImmutableList<HistoryStep> Capped(ImmutableList<HistoryStep> steps) => steps.Count > MaxSteps ? steps.RemoveAt(0) : steps;
}
