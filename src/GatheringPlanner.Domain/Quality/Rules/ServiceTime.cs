using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Mandatory service work on a path.</summary>
internal static class ServiceTime
{
    public static bool IsService(in TimedItem item) => item.IsMandatory && item.Kind == ItemKind.Service;

    public static TimedItem? First(PlanReading reading)
    {
        foreach (var day in reading.Days)
        {
            if (!day.Has(Traits.Service)) continue;
            foreach (ref readonly var item in day.Items)
            {
                if (item.Kind == ItemKind.Service) return item;
            }
        }

        return null;
    }

    public static TimedItem? Last(PlanReading reading)
    {
        TimedItem? last = null;
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Kind == ItemKind.Service && (last is null || Absolute(item) >= Absolute(last.Value))) last = item;
        }

        return last;
    }

    /// <summary>The item's end in minutes since the first day's midnight.</summary>
    public static int Absolute(in TimedItem item) => (item.Item.Day!.Value * PlanTime.MinutesPerDay) + item.End;
}
