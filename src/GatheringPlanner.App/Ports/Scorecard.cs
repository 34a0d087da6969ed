namespace GatheringPlanner.App.Ports;

/// <summary>The verdict on a plan in numbers, kept beside it so that lists need not load plans.</summary>
/// <param name="Accepted">Findings that somebody accepted; they are not counted again as warnings or advice.</param>
public sealed record Scorecard(int Blockers, int Warnings, int Advice, int Accepted, int Items);
