using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>Makes a plan of an agenda document.</summary>
internal sealed class AgendaParser(PlanId id, GatheringProfile? profile)
{
    private static readonly string[] Schemas = ["gathering-agenda/1", "gathering-template/1"];
    private static readonly string[] Everyone = ["all", "everyone", "everybody"];

    private readonly NamedParts<AudienceId, Audience> _audiences = new("a", (key, name) => new(new(key), name));
    private readonly NamedParts<TrackId, Track> _tracks = new("t", (key, name) => new(new(key), name));
    private readonly NamedParts<RoomId, Room> _rooms = new("r", (key, name) => new(new(key), name));

    public ReadableAgenda Parse(JsonField root)
    {
        var schema = root.Required("schema");
        if (!Schemas.Contains(schema.Text(PlanText.MaxName))) throw schema.Complaint($"only {Schemas[0]} can be read.");
        foreach (var audience in root.Optional("audiences")?.Elements() ?? []) Audience(audience);
        var items = Items(root.Required("items"));
        var header = Header(root) with { DayCount = 1 + items.Max(x => x.Day) ?? 1 };
        var name = root.Optional("name")?.Text(PlanText.MaxName) ?? header.Title;
        return new(name, GatheringPlan.Of(id, header, items, _tracks.All, _audiences.All, _rooms.All));
    }

    private PlanHeader Header(JsonField root)
    {
        var title = root.Optional("title") ?? root.Required("name");
        return new(Some(title, PlanText.MaxTitle), profile ?? root.Required("profile").Word<GatheringProfile>())
        {
            Purpose = root.Optional("purpose")?.Text(PlanText.MaxText) ?? "",
            TimeZone = root.Optional("timeZone") is { } zone ? Zone(zone) : null,
            StartDate = root.Optional("startDate")?.Date(),
            Place = root.Optional("place")?.Text(PlanText.MaxName) is { Length: > 0 } place ? place : null,
            Declared = (root.Optional("declared")?.Elements() ?? []).Select(x => x.Word<Declaration>()).Distinct().Order().ToEquatableList(),
            RemoteZones = (root.Optional("remoteZones")?.Elements() ?? []).Select(Zone).Distinct().ToEquatableList(),
        };
    }

    private List<AgendaItem> Items(JsonField list)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<AgendaItem>();
        foreach (var element in list.Elements())
        {
            if (items.Count == AgendaReader.MaxItems) throw list.Complaint($"more than {AgendaReader.MaxItems} items cannot be read.");
            var key = element.Required("id");
            var item = Item(element, new(Some(key, PlanText.MaxId)));
            if (!ids.Add(item.Id.Value)) throw key.Complaint($"{JsonField.Quoted(item.Id.Value)} occurs twice.");
            items.Add(item);
        }

        return items;
    }

    private AgendaItem Item(JsonField field, ItemId key) =>
        Timed(field, new(key, Some(field.Required("title"), PlanText.MaxTitle), field.Required("kind").Word<ItemKind>())) with
        {
            EndInferred = Flag(field, "endInferred"),
            Optional = Flag(field, "optional"),
            Pinned = Flag(field, "pinned"),
            CustomerVoice = Flag(field, "customerVoice"),
            Briefing = Flag(field, "briefing"),
            Debrief = Flag(field, "debrief"),
            HostsListen = Flag(field, "hostsListen"),
            MixedGroups = Flag(field, "mixedGroups"),
            Format = field.Optional("format")?.Word<SessionFormat>(),
            Track = field.Optional("track") is { } track ? _tracks.IdOf(track)?.Id : null,
            Audience = field.Optional("audience") is { } audience ? Audience(audience) : null,
            Room = field.Optional("room") is { } room ? _rooms.IdOf(room)?.Id : null,
            Mode = field.Optional("mode")?.Word<TalkMode>(),
            SpeakerOrigin = field.Optional("speakerOrigin")?.Word<SpeakerOrigin>(),
            MealService = field.Optional("mealService")?.Word<MealService>(),
            InternalBreaks = field.Optional("internalBreaks")?.Whole(0, 20) ?? 0,
            Goal = Words(field, "goal"),
            Method = Words(field, "method"),
            Owner = Words(field, "owner") ?? Words(field, "ownerRole"),
            Note = Words(field, "note"),
        };

    /// <summary>An item that starts before 04:00 belongs to the planning day before.</summary>
    private static AgendaItem Timed(JsonField field, AgendaItem item)
    {
        var date = field.Required("day").Whole(0, PlanHeader.MaxDays - 1);
        var start = field.Optional("start")?.Clock();
        if (start == PlanTime.MinutesPerDay) throw field.Required("start").Complaint("an item that starts at midnight starts at 00:00 of the next day.");
        var end = field.Optional("end")?.Clock();
        var endDate = field.Optional("endDay")?.Whole(date, date + 13) ?? date;
        var day = start < PlanTime.DayBoundary && date > 0 ? date - 1 : date;
        return item with
        {
            Day = day,
            Start = start is { } from ? new PlanTime(from + ((date - day) * PlanTime.MinutesPerDay)) : null,
            End = end is { } to ? new PlanTime(to + ((endDate - day) * PlanTime.MinutesPerDay)) : null,
        };
    }

    private AudienceId? Audience(JsonField field) =>
        Everyone.Contains(field.Text(PlanText.MaxName), StringComparer.OrdinalIgnoreCase) ? null : _audiences.IdOf(field)?.Id;

    private static string Some(JsonField field, int max) =>
        field.Text(max) is { Length: > 0 } text ? text : throw field.Complaint("a text is expected here, this one is empty.");

    private static string Zone(JsonField field)
    {
        var zone = field.Text(PlanText.MaxName);
        return Zones.IsKnown(zone) ? zone : throw field.Complaint($"{JsonField.Quoted(zone)} is not a time zone such as Europe/Dublin.");
    }

    private static bool Flag(JsonField field, string name) => field.Optional(name)?.Flag() ?? false;

    private static string? Words(JsonField field, string name) => field.Optional(name)?.Text(PlanText.MaxText) is { Length: > 0 } text ? text : null;
}
