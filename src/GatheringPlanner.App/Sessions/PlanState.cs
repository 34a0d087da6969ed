using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sessions;

/// <summary>A saved version of the plan.</summary>
public sealed record PlanState(GatheringPlan Plan, int Revision);

/// <summary>A step from one saved version to a later one.</summary>
/// <param name="By">Null when the step was made outside this session, by another server.</param>
public sealed record PlanChange(PlanState State, PlanDifference Difference, Person? By, string Sentence);

/// <summary>What undo and redo would do for a person, as the steps' own sentences; null: nothing to undo or redo.</summary>
public sealed record UndoNames(string? Undo, string? Redo);
