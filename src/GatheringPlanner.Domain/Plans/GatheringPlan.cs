using System.Collections.Immutable;

namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// The whole plan of a gathering: an immutable value. Every next version shares what did not change and is the same object when nothing
/// did. An item's day, track, audience and room always exist; parts around the agenda may name items that are gone.
/// </summary>
public sealed class GatheringPlan : IEquatable<GatheringPlan>
{
    private readonly PartTable _parts;

    private GatheringPlan(PlanId id, PlanHeader header, PartTable parts)
    {
        (Id, Header, _parts) = (id, header, parts);
        Items = parts.Get(PlanKinds.Items);
    }

    public PlanId Id { get; }
    public PlanHeader Header { get; }
    public Keyed<ItemId, AgendaItem> Items { get; }
    public Keyed<TrackId, Track> Tracks => _parts.Get(PlanKinds.Tracks);
    public Keyed<AudienceId, Audience> Audiences => _parts.Get(PlanKinds.Audiences);
    public Keyed<RoomId, Room> Rooms => _parts.Get(PlanKinds.Rooms);
    public Keyed<WaiverId, Waiver> Waivers => _parts.Get(PlanKinds.Waivers);

    /// <summary>The sorts of which there are parts.</summary>
    public ImmutableArray<PartKind> Kinds => _parts.Kinds;

    /// <summary>What every journal starts from: its first entry turns this into the plan as it was created.</summary>
    public static GatheringPlan Blank(PlanId id) => Empty(id, new PlanHeader("", GatheringProfile.QualityTime));

    public static GatheringPlan Empty(PlanId id, PlanHeader header) => new(id, header, PartTable.Empty);

    /// <summary>A plan from the parts of its agenda, as storage and import have them.</summary>
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

    /// <summary>All parts of one sort.</summary>
    public Keyed<TId, T> All<TId, T>(PartKind<TId, T> kind)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId> => _parts.Get(kind);

    /// <summary>All parts of one sort that stands around the agenda.</summary>
    public Keyed<Id<T>, T> All<T>()
        where T : class, IPart<T> => _parts.Get(T.Kind);

    /// <summary>The next version: what is not given stays.</summary>
    /// <exception cref="InvalidOperationException">The version would break an invariant: a bug of the caller, who has to refuse first.</exception>
    public GatheringPlan Next(
        PlanHeader? header = null,
        Keyed<ItemId, AgendaItem>? items = null,
        Keyed<TrackId, Track>? tracks = null,
        Keyed<AudienceId, Audience>? audiences = null,
        Keyed<RoomId, Room>? rooms = null,
        Keyed<WaiverId, Waiver>? waivers = null)
    {
        var parts = _parts;
        if (items is not null) parts = parts.With(PlanKinds.Items, items);
        if (tracks is not null) parts = parts.With(PlanKinds.Tracks, tracks);
        if (audiences is not null) parts = parts.With(PlanKinds.Audiences, audiences);
        if (rooms is not null) parts = parts.With(PlanKinds.Rooms, rooms);
        if (waivers is not null) parts = parts.With(PlanKinds.Waivers, waivers);
        return Next(header ?? Header, parts);
    }

    public GatheringPlan WithItem(AgendaItem item) => Next(items: Items.With(item));

    /// <summary>The next version with other parts of one sort.</summary>
    /// <inheritdoc cref="Next(PlanHeader?, Keyed{ItemId, AgendaItem}?, Keyed{TrackId, Track}?, Keyed{AudienceId, Audience}?, Keyed{RoomId, Room}?, Keyed{WaiverId, Waiver}?)"/>
    public GatheringPlan With<TId, T>(PartKind<TId, T> kind, Keyed<TId, T> parts)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId> => Next(Header, _parts.With(kind, parts));

    /// <summary>The next version with one more part around the agenda, or another one in its place.</summary>
    public GatheringPlan With<T>(T part)
        where T : class, IPart<T> => With(T.Kind, All<T>().With(part));

    /// <summary>Nothing but the items differs: what hangs on names, rooms or settings can be taken over.</summary>
    public bool DiffersOnlyInItemsFrom(GatheringPlan other) =>
        ReferenceEquals(Header, other.Header) && _parts.SharesAllBut(PlanKinds.Items, other._parts);

    /// <summary>The one way to a next version.</summary>
    internal GatheringPlan Next(PlanHeader header, PartTable parts)
    {
        if (ReferenceEquals(parts, _parts) && (ReferenceEquals(header, Header) || header == Header)) return this;
        var next = new GatheringPlan(Id, header == Header ? Header : header, parts);
        next.CheckAgainst(this);
        return next;
    }

    /// <summary>The next version, or the first item that would refer to something that is not there.</summary>
    internal (GatheringPlan? Next, AgendaItem? Stranded) TryNext(PlanHeader header, PartTable parts)
    {
        var next = new GatheringPlan(Id, header, parts);
        foreach (var item in next.Items.AsSpan())
        {
            if (next.Obstacle(item) is not null) return (null, item);
        }

        return (Next(header, parts), null);
    }

    internal PartTable Parts => _parts;

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
            if ((all || i >= old.Length || !ReferenceEquals(now[i], old[i])) && Obstacle(now[i]) is { } what) throw Broken(what);
        }
    }

    /// <summary>What an item refers to that is not there, for messages to developers; null when all is well.</summary>
    internal string? Obstacle(AgendaItem item)
    {
        if (item.Day is { } day && (day < 0 || day >= Header.DayCount)) return $"day {day} of item {item.Id}";
        if (item.Start is { } start && start.Minutes >= PlanTime.LastStart) return $"start {start.Minutes} of item {item.Id}";
        if (item.Track is { } track && !Tracks.Contains(track)) return $"track {track} of item {item.Id}";
        if (item.Audience is { } audience && !Audiences.Contains(audience)) return $"audience {audience} of item {item.Id}";
        return item.Room is { } room && !Rooms.Contains(room) ? $"room {room} of item {item.Id}" : null;
    }

    private InvalidOperationException Broken(string what) => new($"Plan {Id} cannot have {what}.");

    public bool Equals(GatheringPlan? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Header == other.Header && _parts.Equals(other._parts));

    public override bool Equals(object? obj) => Equals(obj as GatheringPlan);

    public override int GetHashCode() => HashCode.Combine(Id, Header, Items.Count);
}
