using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>Somebody to be mixed, and the group they come from; null: none, which is a group too.</summary>
public readonly record struct Mixable(Id<Participant> Id, AudienceId? Group);
