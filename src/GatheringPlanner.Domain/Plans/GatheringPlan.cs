namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// The whole plan of a gathering: an immutable value. Every next version comes out of <see cref="Next"/>, which shares what did not
/// change and answers the same object when nothing did. An item's day, track, audience and room always exist.
/// </summary>
public sealed class GatheringPlan : IEquatable<GatheringPlan>
{
    private GatheringPlan(PlanId id, PlanHeader header) => (Id, Header) = (id, header);

    public PlanId Id { get; }
    public PlanHeader Header { get; private init; }
    public Keyed<ItemId, AgendaItem> Items { get; private init; } = Keyed<ItemId, AgendaItem>.Empty;
    public Keyed<TrackId, Track> Tracks { get; private init; } = Keyed<TrackId, Track>.Empty;
    public Keyed<AudienceId, Audience> Audiences { get; private init; } = Keyed<AudienceId, Audience>.Empty;
    public Keyed<RoomId, Room> Rooms { get; private init; } = Keyed<RoomId, Room>.Empty;
    public Keyed<WaiverId, Waiver> Waivers { get; private init; } = Keyed<WaiverId, Waiver>.Empty;

    public static GatheringPlan Empty(PlanId id, PlanHeader header) => new(id, header);

    /// <summary>A plan from all its parts, as storage and import have them.</summary>
    /// <exception cref="InvalidOperationException">The parts contradict each other.</exception>
    public static GatheringPlan Of(
        PlanId id,
        PlanHeader header,
        IEnumerable<AgendaItem> items,
        IEnumerable<Track>? tracks = null,
        IEnumerable<Audience>? audiences = null,
        IEnumerable<Room>? rooms = null,
        IEnumerable<Waiver>? waivers = null) =>
        Empty(id, header).Next(
            items: Keyed<ItemId, AgendaItem>.Of(items),
            tracks: Keyed<TrackId, Track>.Of(tracks ?? []),
            audiences: Keyed<AudienceId, Audience>.Of(audiences ?? []),
            rooms: Keyed<RoomId, Room>.Of(rooms ?? []),
            waivers: Keyed<WaiverId, Waiver>.Of(waivers ?? []));

    /// <summary>The one way to a next version: what is not given stays.</summary>
    /// <exception cref="InvalidOperationException">The version would break an invariant: a bug of the caller, who has to refuse first.</exception>
    public GatheringPlan Next(
        PlanHeader? header = null,
        Keyed<ItemId, AgendaItem>? items = null,
        Keyed<TrackId, Track>? tracks = null,
        Keyed<AudienceId, Audience>? audiences = null,
        Keyed<RoomId, Room>? rooms = null,
        Keyed<WaiverId, Waiver>? waivers = null)
    {
        var next = new GatheringPlan(Id, header is null || header == Header ? Header : header)
        {
            Items = items ?? Items,
            Tracks = tracks ?? Tracks,
            Audiences = audiences ?? Audiences,
            Rooms = rooms ?? Rooms,
            Waivers = waivers ?? Waivers,
        };
        if (next.SharesAllWith(this)) return this;
        next.CheckAgainst(this);
        return next;
    }

    public GatheringPlan WithItem(AgendaItem item) => Next(items: Items.With(item));

    private bool SharesAllWith(GatheringPlan other) =>
        ReferenceEquals(Header, other.Header) && ReferenceEquals(Items, other.Items) && ReferenceEquals(Tracks, other.Tracks)
        && ReferenceEquals(Audiences, other.Audiences) && ReferenceEquals(Rooms, other.Rooms) && ReferenceEquals(Waivers, other.Waivers);

    private void CheckAgainst(GatheringPlan before)
    {
        if (Header.DayCount is < 1 or > PlanHeader.MaxDays) throw Broken($"{Header.DayCount} days");
        var all = !ReferenceEquals(Tracks, before.Tracks) || !ReferenceEquals(Audiences, before.Audiences)
            || !ReferenceEquals(Rooms, before.Rooms) || Header.DayCount != before.Header.DayCount;
        if (!all && ReferenceEquals(Items, before.Items)) return;
        var old = before.Items.AsSpan();
        var now = Items.AsSpan();
        for (var i = 0; i < now.Length; i++)
        {
            if (all || i >= old.Length || !ReferenceEquals(now[i], old[i])) Check(now[i]);
        }
    }

    private void Check(AgendaItem item)
    {
        if (item.Day is { } day && (day < 0 || day >= Header.DayCount)) throw Broken($"day {day} of item {item.Id}");
        if (item.Start is { } start && start.Minutes >= PlanTime.LastStart) throw Broken($"start {start.Minutes} of item {item.Id}");
        if (item.Track is { } track && !Tracks.Contains(track)) throw Broken($"track {track} of item {item.Id}");
        if (item.Audience is { } audience && !Audiences.Contains(audience)) throw Broken($"audience {audience} of item {item.Id}");
        if (item.Room is { } room && !Rooms.Contains(room)) throw Broken($"room {room} of item {item.Id}");
    }

    private InvalidOperationException Broken(string what) => new($"Plan {Id} cannot have {what}.");

    public bool Equals(GatheringPlan? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Header == other.Header && Items.Equals(other.Items) && Tracks.Equals(other.Tracks)
            && Audiences.Equals(other.Audiences) && Rooms.Equals(other.Rooms) && Waivers.Equals(other.Waivers));

    public override bool Equals(object? obj) => Equals(obj as GatheringPlan);

    public override int GetHashCode() => HashCode.Combine(Id, Header, Items.Count);
}
