using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>The items that bring the customer's voice into the room, in the order of their starts.</summary>
internal static class VoiceItems
{
    public static List<AgendaItem> On(DayReading day)
    {
        var items = new List<AgendaItem>();
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsCustomerVoice) items.Add(item.Item);
        }

        return items;
    }

    public static List<AgendaItem> Of(PlanReading reading) => [.. reading.Days.Where(x => x.Has(Traits.CustomerVoice)).SelectMany(On)];

    /// <summary>The list names an item of the customer's voice that is on the agenda.</summary>
    public static bool AreAmong(EquatableList<ItemId> ids, GatheringPlan plan)
    {
        foreach (var id in ids)
        {
            if (plan.Items.Find(id) is { CustomerVoice: true, IsParked: false }) return true;
        }

        return false;
    }
}
