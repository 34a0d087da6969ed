using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Brings two people's changes of one thing together, field by field.</summary>
internal static class Merge
{
    public static IReadOnlyList<Field<PlanHeader>> HeaderFields { get; } =
    [
        Field<PlanHeader>.Of("name", x => x.Title, (x, value) => x with { Title = value }),
        Field<PlanHeader>.Of("profile", x => x.Profile, (x, value) => x with { Profile = value }),
        Field<PlanHeader>.Of("purpose", x => x.Purpose, (x, value) => x with { Purpose = value }),
        Field<PlanHeader>.Of("time zone", x => x.TimeZone, (x, value) => x with { TimeZone = value }),
        Field<PlanHeader>.Of("start date", x => x.StartDate, (x, value) => x with { StartDate = value }),
        Field<PlanHeader>.Of("number of days", x => x.DayCount, (x, value) => x with { DayCount = value }),
        Field<PlanHeader>.Of("place", x => x.Place, (x, value) => x with { Place = value }),
        Field<PlanHeader>.Of("remote zones", x => x.RemoteZones, (x, value) => x with { RemoteZones = value }),
        Field<PlanHeader>.Of("declarations", x => x.Declared, (x, value) => x with { Declared = value }),
        Field<PlanHeader>.Of("industry", x => x.Industry, (x, value) => x with { Industry = value }),
        Field<PlanHeader>.Of("function", x => x.Function, (x, value) => x with { Function = value }),
        Field<PlanHeader>.Of("region", x => x.Region, (x, value) => x with { Region = value }),
        Field<PlanHeader>.Of("cost of an hour", x => x.HourCost, (x, value) => x with { HourCost = value }),
    ];

    /// <summary>Takes over what differs between before and after; null with the field's name where the current value is neither.</summary>
    public static (T? Merged, string? Conflict) Fields<T>(IReadOnlyList<Field<T>> fields, T before, T after, T current)
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
