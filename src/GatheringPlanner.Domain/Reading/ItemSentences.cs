using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>One sentence for one item that came, changed or went between two versions of a plan.</summary>
internal sealed class ItemSentences(GatheringPlan before, GatheringPlan after)
{
    /// <summary>Fields that have words of their own; of the others only the name is told.</summary>
    private static readonly string[] Told = ["title", "kind", "time", "optional mark", "pin", "track", "audience", "room"];

    public string New(AgendaItem item) => $"“{item.Title}” is new{When(item)}.";

    public string Gone(AgendaItem item) => $"“{item.Title}”{(item.Slot is { } slot ? $" ({slot})" : "")} is gone.";

    public string Changed(AgendaItem was, AgendaItem now)
    {
        var said = Facts(was, now).OfType<string>().ToList();
        var fields = PlanKinds.Items.Fields.Where(x => !Told.Contains(x.Name) && !Equals(x.Get(was), x.Get(now))).Select(x => x.Name).ToList();
        if (said.Count == 0) return Phrases.Changed(fields, $" of “{was.Title}”");
        var rest = fields.Count == 0 ? "." : $"; {Phrases.Changed(fields, "", "the")}";
        return $"“{was.Title}” {Phrases.List(said)}{rest}";
    }

    private IEnumerable<string?> Facts(AgendaItem was, AgendaItem now) =>
    [
        was.Title == now.Title ? null : $"is now called “{now.Title}”",
        Place(was, now),
        Length(was, now),
        was.Kind == now.Kind ? null : $"is “{now.Kind.Word()}” instead of “{was.Kind.Word()}”",
        was.Optional == now.Optional ? null : now.Optional ? "is now optional" : "is no longer optional",
        was.Pinned == now.Pinned ? null : now.Pinned ? "is now pinned" : "is no longer pinned",
        Instead(TrackOf(before, was), TrackOf(after, now), "is on track", "is on no track any more"),
        Instead(AudienceOf(before, was), AudienceOf(after, now), "is for", "is for everybody again"),
        Instead(RoomOf(before, was), RoomOf(after, now), "is in", "has no room any more"),
    ];

    private string? Place(AgendaItem was, AgendaItem now) => (was.Day, now.Day) switch
    {
        (null, null) => StartChange(was, now),
        (_, null) => "went to the parking lot",
        (null, { } day) => $"came from the parking lot to {At(after, day, now)}",
        ({ } old, { } day) when old != day => $"moved from {At(before, old, was)} to {At(after, day, now)}",
        _ => StartChange(was, now),
    };

    private static string? StartChange(AgendaItem was, AgendaItem now) => (was.Start, now.Start) switch
    {
        var (old, next) when old == next => null,
        (null, var next) => $"starts at {next}",
        (_, null) => "has no start any more",
        var (old, next) => $"moved from {old} to {next}",
    };

    private static string? Length(AgendaItem was, AgendaItem now) => (was.Slot, now.Slot) switch
    {
        ({ } old, { } next) when old.Minutes == next.Minutes => null,
        ({ } old, { } next) => $"is {Durations.Text(Math.Abs(next.Minutes - old.Minutes))} {(next.Minutes > old.Minutes ? "longer" : "shorter")}",
        _ when was.End == now.End => null,
        _ => now.End is { } end ? $"ends at {end}" : "has no end any more",
    };

    private static string At(GatheringPlan plan, int day, AgendaItem item) => $"{DayNames.Of(plan.Header, day)} {item.Start}".TrimEnd();

    private static string When(AgendaItem item) => (item.IsParked, item.Slot, item.Start) switch
    {
        (true, _, _) => ", in the parking lot",
        (_, { } slot, _) => $", {slot}",
        (_, _, { } start) => $", from {start}",
        _ => "",
    };

    private static string? Instead(string? was, string? now, string verb, string none) => (was, now) switch
    {
        _ when was == now => null,
        (null, _) => $"{verb} {now}",
        (_, null) => none,
        _ => $"{verb} {now} instead of {was}",
    };

    private static string? TrackOf(GatheringPlan plan, AgendaItem item) => item.Track is { } id ? plan.Tracks.Find(id)?.Name : null;

    private static string? AudienceOf(GatheringPlan plan, AgendaItem item) => item.Audience is { } id ? plan.Audiences.Find(id)?.Name : null;

    private static string? RoomOf(GatheringPlan plan, AgendaItem item) => item.Room is { } id ? plan.Rooms.Find(id)?.Name : null;
}
