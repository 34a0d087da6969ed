using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// What makes one version of a plan into another, as a value: storage saves it, the live session sends it round, undo turns it about.
/// Laws: Between(a, b) applied to a gives b; the inverse applied to b gives a; Between(a, b).Then(Between(b, c)) is Between(a, c).
/// </summary>
public sealed record PlanDifference(
    Change<PlanHeader>? Header,
    PartDifference<ItemId, AgendaItem> Items,
    PartDifference<TrackId, Track> Tracks,
    PartDifference<AudienceId, Audience> Audiences,
    PartDifference<RoomId, Room> Rooms,
    PartDifference<WaiverId, Waiver> Waivers)
{
    public bool IsEmpty => Header is null && Items.IsEmpty && Tracks.IsEmpty && Audiences.IsEmpty && Rooms.IsEmpty && Waivers.IsEmpty;

    public static PlanDifference Between(GatheringPlan before, GatheringPlan after) => new(
        Changed(before.Header, after.Header),
        PartDifference<ItemId, AgendaItem>.Between(before.Items, after.Items),
        PartDifference<TrackId, Track>.Between(before.Tracks, after.Tracks),
        PartDifference<AudienceId, Audience>.Between(before.Audiences, after.Audiences),
        PartDifference<RoomId, Room>.Between(before.Rooms, after.Rooms),
        PartDifference<WaiverId, Waiver>.Between(before.Waivers, after.Waivers));

    public PlanDifference Inverse() => new(
        Header is null ? null : new(Header.After, Header.Before),
        Items.Inverse(),
        Tracks.Inverse(),
        Audiences.Inverse(),
        Rooms.Inverse(),
        Waivers.Inverse());

    public PlanDifference Then(PlanDifference next) => new(
        Changed(Header?.Before ?? next.Header?.Before, next.Header?.After ?? Header?.After),
        Items.Then(next.Items),
        Tracks.Then(next.Tracks),
        Audiences.Then(next.Audiences),
        Rooms.Then(next.Rooms),
        Waivers.Then(next.Waivers));

    /// <summary>Makes this difference to a plan that may have moved on: field by field, refused where somebody changed the same field.</summary>
    public EditOutcome ApplyTo(GatheringPlan plan)
    {
        var (header, headerConflict) = Header is null ? (plan.Header, null) : Fields.Merge(Fields.Header, Header.Before, Header.After, plan.Header);
        var (items, itemObstacle) = Items.ApplyTo(plan.Items, Fields.Item, x => $"“{x.Title}”");
        var (tracks, trackObstacle) = Tracks.ApplyTo(plan.Tracks, Fields.Track, x => $"Track {x.Name}");
        var (audiences, audienceObstacle) = Audiences.ApplyTo(plan.Audiences, Fields.Audience, x => $"Audience {x.Name}");
        var (rooms, roomObstacle) = Rooms.ApplyTo(plan.Rooms, Fields.Room, x => $"Room {x.Name}");
        var (waivers, waiverObstacle) = Waivers.ApplyTo(plan.Waivers, Fields.Waiver, _ => "The acceptance");
        var obstacle = (headerConflict is null ? null : $"The {headerConflict} has been changed since.")
            ?? itemObstacle ?? trackObstacle ?? audienceObstacle ?? roomObstacle ?? waiverObstacle;
        if (obstacle is not null) return new Refused(obstacle);
        return Fits(header!, items!, tracks!, audiences!, rooms!)
            ? new Applied(plan.Next(header, items, tracks, audiences, rooms, waivers))
            : new Refused("Something that belongs to it has been changed since.");
    }

    private static bool Fits(
        PlanHeader header,
        Keyed<ItemId, AgendaItem> items,
        Keyed<TrackId, Track> tracks,
        Keyed<AudienceId, Audience> audiences,
        Keyed<RoomId, Room> rooms) =>
        items.All(item => (item.Day is not { } day || day < header.DayCount)
            && (item.Track is not { } track || tracks.Contains(track))
            && (item.Audience is not { } audience || audiences.Contains(audience))
            && (item.Room is not { } room || rooms.Contains(room)));

    private static Change<PlanHeader>? Changed(PlanHeader? before, PlanHeader? after) =>
        before is null || after is null || before == after ? null : new(before, after);
}
