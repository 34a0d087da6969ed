namespace GatheringPlanner.Domain.Plans;

/// <summary>Identity of one gathering's plan; made by the caller, never by a database.</summary>
public readonly record struct PlanId(Guid Value)
{
    public override string ToString() => Value.ToString("n");
}

/// <summary>Identity of an agenda item inside its plan; 1 to <see cref="PlanText.MaxId"/> characters, kept from imported files.</summary>
public readonly record struct ItemId(string Value) : IComparable<ItemId>
{
    public int CompareTo(ItemId other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}

/// <summary>Identity of a track (parallel strand) inside its plan.</summary>
public readonly record struct TrackId(string Value) : IComparable<TrackId>
{
    public int CompareTo(TrackId other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}

/// <summary>Identity of an audience (a participant group that items can be meant for) inside its plan.</summary>
public readonly record struct AudienceId(string Value) : IComparable<AudienceId>
{
    public int CompareTo(AudienceId other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}

/// <summary>Identity of a room inside its plan.</summary>
public readonly record struct RoomId(string Value) : IComparable<RoomId>
{
    public int CompareTo(RoomId other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}

/// <summary>Identity of an accepted finding inside its plan.</summary>
public readonly record struct WaiverId(string Value) : IComparable<WaiverId>
{
    public int CompareTo(WaiverId other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}
