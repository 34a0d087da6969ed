namespace GatheringPlanner.Storage.Mapping;

/// <summary>
/// A part around the agenda: its sort's name, its id and the part itself as JSON. They are read and written by plan, never searched,
/// so that a new field of a speaker or a promise needs no new column.
/// </summary>
internal sealed record PartRow(string Kind, string Id, string Content);
