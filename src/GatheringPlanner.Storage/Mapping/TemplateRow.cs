namespace GatheringPlanner.Storage.Mapping;

/// <summary>A template of our own; its content is the whole plan.</summary>
internal sealed record TemplateRow(string Id, string Name, string Summary, string Content, string ChangedBy, DateTimeOffset ChangedAt);
