namespace GatheringPlanner.App.Readiness;

/// <summary>Somebody has read and accepted one wording of their briefing. It is no part of the plan: it makes no version.</summary>
/// <param name="Who">The id of a participant in the gathering's plan.</param>
/// <param name="Words">The hash of the words they accepted.</param>
/// <param name="NotedBy">The name of whoever told them and noted it; null: they did it themselves.</param>
public sealed record BriefingAcceptance(string Who, string Words, DateTimeOffset At, string? NotedBy = null);
