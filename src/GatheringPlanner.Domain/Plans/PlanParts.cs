namespace GatheringPlanner.Domain.Plans;

/// <summary>A parallel strand of the agenda; a person follows one track at a time.</summary>
public sealed record Track(TrackId Id, string Name) : IKeyed<TrackId>;

/// <summary>A group of people that items can be meant for.</summary>
public sealed record Audience(AudienceId Id, string Name) : IKeyed<AudienceId>;

/// <summary>A room of the venue; <paramref name="Capacity"/> in seats, null when unknown.</summary>
public sealed record Room(RoomId Id, string Name, int? Capacity = null) : IKeyed<RoomId>;
