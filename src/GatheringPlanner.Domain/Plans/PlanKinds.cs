namespace GatheringPlanner.Domain.Plans;

/// <summary>The sorts of parts that make up the agenda itself.</summary>
public static class PlanKinds
{
    public static PartKind<ItemId, AgendaItem> Items { get; } = new("items", "item", x => $"“{x.Title}”",
    [
        Field<AgendaItem>.Title("title", x => x.Title, (x, value) => x with { Title = value }),
        Field<AgendaItem>.Of("kind", x => x.Kind, (x, value) => x with { Kind = value }),
        Field<AgendaItem>.Of("time", x => (x.Day, x.Start, x.End), (x, value) => x with { Day = value.Day, Start = value.Start, End = value.End }),
        Field<AgendaItem>.Of("guessed end", x => x.EndInferred, (x, value) => x with { EndInferred = value }),
        Field<AgendaItem>.Of("optional mark", x => x.Optional, (x, value) => x with { Optional = value }),
        Field<AgendaItem>.Of("pin", x => x.Pinned, (x, value) => x with { Pinned = value }),
        Field<AgendaItem>.Of("customer-voice mark", x => x.CustomerVoice, (x, value) => x with { CustomerVoice = value }),
        Field<AgendaItem>.Of("briefing mark", x => x.Briefing, (x, value) => x with { Briefing = value }),
        Field<AgendaItem>.Of("debrief mark", x => x.Debrief, (x, value) => x with { Debrief = value }),
        Field<AgendaItem>.Of("listening mark", x => x.HostsListen, (x, value) => x with { HostsListen = value }),
        Field<AgendaItem>.Of("mixed-groups mark", x => x.MixedGroups, (x, value) => x with { MixedGroups = value }),
        Field<AgendaItem>.Of("format", x => x.Format, (x, value) => x with { Format = value }),
        Field<AgendaItem>.Of("track", x => x.Track, (x, value) => x with { Track = value }),
        Field<AgendaItem>.Of("audience", x => x.Audience, (x, value) => x with { Audience = value }),
        Field<AgendaItem>.Of("room", x => x.Room, (x, value) => x with { Room = value }),
        Field<AgendaItem>.Of("set-up", x => x.SetUp, (x, value) => x with { SetUp = value }),
        Field<AgendaItem>.Of("floor", x => x.Mode, (x, value) => x with { Mode = value }),
        Field<AgendaItem>.Of("speaker's origin", x => x.SpeakerOrigin, (x, value) => x with { SpeakerOrigin = value }),
        Field<AgendaItem>.Of("meal service", x => x.MealService, (x, value) => x with { MealService = value }),
        Field<AgendaItem>.Of("breaks inside", x => x.InternalBreaks, (x, value) => x with { InternalBreaks = value }),
        Field<AgendaItem>.Text("goal", x => x.Goal, (x, value) => x with { Goal = value }),
        Field<AgendaItem>.Text("method", x => x.Method, (x, value) => x with { Method = value }),
        Field<AgendaItem>.Text("owner", x => x.Owner, (x, value) => x with { Owner = value }),
        Field<AgendaItem>.Text("facilitator’s notes", x => x.Instructions, (x, value) => x with { Instructions = value }),
        Field<AgendaItem>.Text("materials", x => x.Materials, (x, value) => x with { Materials = value }),
        Field<AgendaItem>.Text("note", x => x.Note, (x, value) => x with { Note = value }),
    ]);

    public static PartKind<TrackId, Track> Tracks { get; } = new("tracks", "track", x => $"Track {x.Name}",
    [
        Field<Track>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
    ]);

    public static PartKind<AudienceId, Audience> Audiences { get; } = new("audiences", "audience", x => $"Audience {x.Name}",
    [
        Field<Audience>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
        Field<Audience>.Of("kind", x => x.Kind, (x, value) => x with { Kind = value }),
        Field<Audience>.Of("size", x => x.Size, (x, value) => x with { Size = value }),
    ]);

    public static PartKind<RoomId, Room> Rooms { get; } = new("rooms", "room", x => $"Room {x.Name}",
    [
        Field<Room>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
        Field<Room>.Of("capacity", x => x.Capacity, (x, value) => x with { Capacity = value }),
    ]);

    public static PartKind<WaiverId, Waiver> Waivers { get; } = new("waivers", "acceptance", _ => "The acceptance",
    [
        Field<Waiver>.Of("acceptance", x => x, (_, value) => value),
    ]);

    public static IReadOnlyList<PartKind> All { get; } = [Items, Tracks, Audiences, Rooms, Waivers];
}
