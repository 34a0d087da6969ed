namespace GatheringPlanner.Storage.Mapping;

/// <summary>A profile of the organisation, as the file in which it travels.</summary>
internal sealed record ProfileRow(string Name, string Content, string ChangedBy, DateTimeOffset ChangedAt);
