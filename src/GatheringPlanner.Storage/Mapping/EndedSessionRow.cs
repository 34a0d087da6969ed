namespace GatheringPlanner.Storage.Mapping;

/// <summary>A session that was ended by signing out.</summary>
/// <param name="Until">When the row is of no use any more.</param>
internal sealed record EndedSessionRow(Guid Id, DateTimeOffset Until);
