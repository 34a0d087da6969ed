using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>One independently changeable field of a part of the plan: how to read it and how to take it over from another version.</summary>
internal sealed record Field<T>(string Name, Func<T, object?> Get, Func<T, T, T> TakeFrom);

/// <summary>The fields of every part that two people can change side by side. A test holds that none is missing.</summary>
internal static class Fields
{
    public static IReadOnlyList<Field<AgendaItem>> Item { get; } =
    [
        new("title", x => x.Title, (x, from) => x with { Title = from.Title }),
        new("kind", x => x.Kind, (x, from) => x with { Kind = from.Kind }),
        new("time", x => (x.Day, x.Start, x.End), (x, from) => x with { Day = from.Day, Start = from.Start, End = from.End }),
        new("guessed end", x => x.EndInferred, (x, from) => x with { EndInferred = from.EndInferred }),
        new("optional mark", x => x.Optional, (x, from) => x with { Optional = from.Optional }),
        new("pin", x => x.Pinned, (x, from) => x with { Pinned = from.Pinned }),
        new("customer-voice mark", x => x.CustomerVoice, (x, from) => x with { CustomerVoice = from.CustomerVoice }),
        new("briefing mark", x => x.Briefing, (x, from) => x with { Briefing = from.Briefing }),
        new("debrief mark", x => x.Debrief, (x, from) => x with { Debrief = from.Debrief }),
        new("track", x => x.Track, (x, from) => x with { Track = from.Track }),
        new("audience", x => x.Audience, (x, from) => x with { Audience = from.Audience }),
        new("room", x => x.Room, (x, from) => x with { Room = from.Room }),
        new("floor", x => x.Mode, (x, from) => x with { Mode = from.Mode }),
        new("speaker's origin", x => x.SpeakerOrigin, (x, from) => x with { SpeakerOrigin = from.SpeakerOrigin }),
        new("meal service", x => x.MealService, (x, from) => x with { MealService = from.MealService }),
        new("breaks inside", x => x.InternalBreaks, (x, from) => x with { InternalBreaks = from.InternalBreaks }),
        new("goal", x => x.Goal, (x, from) => x with { Goal = from.Goal }),
        new("method", x => x.Method, (x, from) => x with { Method = from.Method }),
        new("owner", x => x.Owner, (x, from) => x with { Owner = from.Owner }),
        new("note", x => x.Note, (x, from) => x with { Note = from.Note }),
    ];

    public static IReadOnlyList<Field<PlanHeader>> Header { get; } =
    [
        new("name", x => x.Title, (x, from) => x with { Title = from.Title }),
        new("profile", x => x.Profile, (x, from) => x with { Profile = from.Profile }),
        new("purpose", x => x.Purpose, (x, from) => x with { Purpose = from.Purpose }),
        new("time zone", x => x.TimeZone, (x, from) => x with { TimeZone = from.TimeZone }),
        new("start date", x => x.StartDate, (x, from) => x with { StartDate = from.StartDate }),
        new("number of days", x => x.DayCount, (x, from) => x with { DayCount = from.DayCount }),
        new("place", x => x.Place, (x, from) => x with { Place = from.Place }),
        new("remote zones", x => x.RemoteZones, (x, from) => x with { RemoteZones = from.RemoteZones }),
    ];

    public static IReadOnlyList<Field<Track>> Track { get; } = [new("name", x => x.Name, (x, from) => x with { Name = from.Name })];

    public static IReadOnlyList<Field<Audience>> Audience { get; } = [new("name", x => x.Name, (x, from) => x with { Name = from.Name })];

    public static IReadOnlyList<Field<Room>> Room { get; } =
    [
        new("name", x => x.Name, (x, from) => x with { Name = from.Name }),
        new("capacity", x => x.Capacity, (x, from) => x with { Capacity = from.Capacity }),
    ];

    public static IReadOnlyList<Field<Waiver>> Waiver { get; } = [new("acceptance", x => x, (_, from) => from)];

    /// <summary>Takes over what differs between before and after; null with the field's name where the current value is neither.</summary>
    public static (T? Merged, string? Conflict) Merge<T>(IReadOnlyList<Field<T>> fields, T before, T after, T current)
        where T : class
    {
        var merged = current;
        foreach (var field in fields)
        {
            var (old, wanted, now) = (field.Get(before), field.Get(after), field.Get(current));
            if (Equals(old, wanted)) continue;
            if (!Equals(now, old) && !Equals(now, wanted)) return (null, field.Name);
            merged = field.TakeFrom(merged, after);
        }

        return (merged, null);
    }
}
