using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>
/// Somebody who comes from far away and is expected in the room too early; times in minutes since midnight of the first day's date.
/// </summary>
/// <param name="Day">The planning day on which they are expected too early.</param>
/// <param name="Until">End of the time in which they should not be.</param>
/// <param name="Zones">Zones crossed on the shorter way round.</param>
internal readonly record struct Landing(int Day, AudienceId? Group, int Until, int Zones)
{
    private const int HalfAWorld = 12;
    private const int Noon = 12;

    /// <summary>One for each person and day, null where there is none. Zones are looked up only for those who would be expected too early.</summary>
    public static List<Landing>? Of(PlanReading reading, int leastZones, int rest)
    {
        if (reading.Plan.Header.StartDate is not { } start || Plans.Zones.Find(reading.Plan.Header.TimeZone) is not { } venue) return null;
        List<Landing>? found = null;
        foreach (var person in reading.Plan.All<Participant>())
        {
            if (person.Remote || person.HomeZone is not { } home || person.ArrivesOn is not { } on) continue;
            var from = (on.DayNumber - start.DayNumber) * PlanTime.MinutesPerDay;
            var until = Math.Max(from + PlanTime.MinutesPerDay, from + (person.ArrivesAt?.Minutes ?? 0) + (person.ArrivesAt is null ? 0 : rest));
            foreach (var day in reading.Days)
            {
                var midnight = day.Day * PlanTime.MinutesPerDay;
                if (midnight < from || midnight >= until || !IsExpected(day, person.Group, until - midnight)) continue;
                if (Crossed(home, venue, on) is var zones && zones >= leastZones) (found ??= []).Add(new(day.Day, person.Group, until, zones));
            }
        }

        return found;
    }

    /// <summary>The path of the group, or of everybody where it has none of its own, brings it into the room before then.</summary>
    private static bool IsExpected(DayReading day, AudienceId? group, int until)
    {
        var own = group is not null && Array.Exists(day.Paths, x => x.Audience?.Id == group);
        foreach (var path in day.Paths)
        {
            if (path.FirstRoom < until && (own ? path.Audience?.Id == group : path.Audience is null)) return true;
        }

        return false;
    }

    /// <summary>Full hours between the clocks of that date, never more than half the world.</summary>
    private static int Crossed(string home, TimeZoneInfo venue, DateOnly on)
    {
        if (Plans.Zones.Find(home) is not { } zone) return 0;
        var noon = on.ToDateTime(new TimeOnly(Noon, 0));
        var here = venue.GetUtcOffset(noon);
        var hours = (int)Math.Abs((zone.GetUtcOffset(new DateTimeOffset(noon, here)) - here).TotalHours);
        return hours > HalfAWorld ? (2 * HalfAWorld) - hours : hours;
    }
}
