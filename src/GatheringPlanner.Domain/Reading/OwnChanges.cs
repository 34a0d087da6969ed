using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Where something stands in somebody’s days.</summary>
/// <param name="Day">Offset from the first day.</param>
/// <param name="Date">Null while the gathering has no date.</param>
/// <param name="Start">In minutes since midnight of the planning day’s date; null while it has no time.</param>
/// <param name="End">Exclusive; null where no end is known.</param>
/// <param name="Room">What the room is called; null: none is chosen.</param>
public sealed record OwnPlace(string Title, int Day, DateOnly? Date, int? Start, int? End, string? Room)
{
    /// <summary>“Wed 9 June, 10:00 to 10:45, The hall”.</summary>
    public string Words => string.Join(", ", new[] { DayWords, TimeWords, Room }.OfType<string>());

    private string DayWords => Date is { } date ? date.ToString("ddd d MMMM", CultureInfo.InvariantCulture) : $"Day {Day + 1}";

    private string? TimeWords => (Start, End) switch
    {
        ({ } start, { } end) => $"{PlanTime.Clock(start)} to {PlanTime.Clock(end)}",
        ({ } start, null) => PlanTime.Clock(start),
        _ => null,
    };
}

/// <summary>What has become different in the days of one person, for one item.</summary>
/// <param name="Before">Null: it is new to them.</param>
/// <param name="After">Null: it is cancelled, or not for them any more.</param>
public sealed record OwnChange(OwnPlace? Before, OwnPlace? After)
{
    /// <summary>One sentence without its full stop, for a letter.</summary>
    public string Words => (Before, After) switch
    {
        (null, { } added) => $"New: {added.Title}, {added.Words}",
        ({ } gone, null) => $"Cancelled: {gone.Title}, {gone.Words}",
        ({ } was, { } now) => $"Changed: {now.Title}, now {now.Words} (before: {(was.Title == now.Title ? "" : $"“{was.Title}”, ")}{was.Words})",
        _ => throw new InvalidOperationException("A change is from something or to something."),
    };
}

/// <summary>Compares the days of one person in two versions of a gathering: what they attend, when and where.</summary>
public static class OwnChanges
{
    /// <summary>In the order of the days, by where each stands now or, where it is gone, stood before.</summary>
    public static IReadOnlyList<OwnChange> Between(IReadOnlyDictionary<ItemId, OwnPlace> before, IReadOnlyDictionary<ItemId, OwnPlace> after) =>
    [
        .. before.Keys.Union(after.Keys)
            .Select(id => (Id: id, Change: new OwnChange(before.GetValueOrDefault(id), after.GetValueOrDefault(id))))
            .Where(x => x.Change.Before != x.Change.After)
            .OrderBy(x => Place(x.Change).Day).ThenBy(x => Place(x.Change).Start ?? int.MaxValue).ThenBy(x => x.Id.Value, StringComparer.Ordinal)
            .Select(x => x.Change),
    ];

    /// <summary>Where everything stands that the person attends, by item; what they miss is left out.</summary>
    public static IReadOnlyDictionary<ItemId, OwnPlace> PlacesOf(GatheringPlan plan, IReadOnlyList<PersonalDay> days) =>
        days.SelectMany(day => day.Items.Where(x => !x.IsMissed).Select(x => (x.Item.Id, Place: PlaceOf(plan, day.Day, x)))).ToDictionary(x => x.Id, x => x.Place);

    private static OwnPlace PlaceOf(GatheringPlan plan, int day, PersonalItem item) =>
        new(item.Item.Title, day, plan.Header.DateOf(day), item.Start, item.End, item.Item.Room is { } room ? plan.Rooms.Find(room)?.Name : null);

    private static OwnPlace Place(OwnChange change) => change.After ?? change.Before!;
}
