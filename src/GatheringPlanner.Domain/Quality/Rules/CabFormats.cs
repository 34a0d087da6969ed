using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>The known ways in which sessions of a customer board are held, and who the hosts are.</summary>
internal static class CabFormats
{
    /// <summary>Some session says already in which of these ways it is held.</summary>
    public static bool AreBegun(PlanReading reading)
    {
        if (reading.Has(Traits.HostsListen)) return true;
        if (!reading.Has(Traits.Format)) return false;
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Item.Format is SessionFormat.GroupInterview or SessionFormat.HostQuestions or SessionFormat.SampleMapping or SessionFormat.ScenarioMapping) return true;
        }

        return false;
    }

    /// <summary>The first item held in this way; one whose time is open or a slip is there all the same.</summary>
    public static AgendaItem? First(PlanReading reading, SessionFormat format)
    {
        if (reading.Has(Traits.Format))
        {
            foreach (ref readonly var item in reading.Items)
            {
                if (item.Item.Format == format) return item.Item;
            }
        }

        foreach (var day in reading.AllDays)
        {
            var item = Array.Find(day.Untimed, x => x.Format == format) ?? Array.Find(day.Disordered, x => x.Format == format);
            if (item is not null) return item;
        }

        return null;
    }

    /// <summary>Customers will design with the hosts: the profile says so, a session does, or there are teams for it.</summary>
    public static bool PlanCoDesign(PlanReading reading) =>
        reading.Plan.Header.Profile == GatheringProfile.CoDesign
        || reading.Plan.All<CoDesignTeam>().Count > 0
        || First(reading, SessionFormat.ScenarioMapping) is not null;

    /// <summary>Customers have the floor.</summary>
    public static bool IsCustomersTalk(AgendaItem item) =>
        item.Format != SessionFormat.HostQuestions
        && (item.Mode == TalkMode.CustomerTalk || item.Format is SessionFormat.GroupInterview or SessionFormat.ScenarioMapping);

    /// <summary>The items in which customers have the floor, in the order of the days.</summary>
    public static List<AgendaItem> CustomersTalk(PlanReading reading)
    {
        var items = new List<AgendaItem>();
        foreach (ref readonly var item in reading.Items)
        {
            if (item.IsRoom && IsCustomersTalk(item.Item) && !reading.IsForHostsOnly(item.Item)) items.Add(item.Item);
        }

        return items;
    }

    /// <summary>The group of the hosts; a new one where the plan has none.</summary>
    public static Audience Hosts(GatheringPlan plan) => plan.Audiences.FirstOrDefault(x => !Groups.AreGuests(x)) ?? new Audience(new("hosts"), "hosts");
}
