using GatheringPlanner.App.Access;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>Which proposal a person has looked at last.</summary>
internal sealed record ReviewLookRow(PersonId Person, int Number);
