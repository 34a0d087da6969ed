namespace GatheringPlanner.Storage.Mapping;

/// <summary>A block of our own, in the words of the block file.</summary>
internal sealed record BlockRow(string Id, string Content, string ChangedBy, DateTimeOffset ChangedAt);
