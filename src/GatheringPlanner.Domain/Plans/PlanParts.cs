namespace GatheringPlanner.Domain.Plans;

/// <summary>A parallel strand of the agenda; a person follows one track at a time.</summary>
public sealed record Track(TrackId Id, string Name) : IKeyed<TrackId>;

/// <summary>What sort of people a group is.</summary>
public enum GroupKind
{
    Staff,
    CustomerFacing,
    Executives,
    Customers,
    Vendors,
    Families,
    Officials,
}

/// <summary>A group of people that items can be meant for.</summary>
public sealed record Audience(AudienceId Id, string Name) : IKeyed<AudienceId>
{
    /// <summary>Null: nobody has said; then its name tells.</summary>
    public GroupKind? Kind { get; init; }

    /// <summary>Number of people; null when unknown.</summary>
    public int? Size { get; init; }
}

/// <summary>A room of the venue; <paramref name="Capacity"/> in seats, null when unknown.</summary>
public sealed record Room(RoomId Id, string Name, int? Capacity = null) : IKeyed<RoomId>;
