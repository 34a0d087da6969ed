using GatheringPlanner.App.Access;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>Somebody with whom every new gathering begins.</summary>
internal sealed record StandingMemberRow(PersonId Person, string Name, GatheringRole Role);
