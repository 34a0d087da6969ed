using GatheringPlanner.App.Participation;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Preparation;

/// <summary>Sessions and people in a few words.</summary>
internal static class PreparationWords
{
    /// <summary>“Tuesday 8 June, 14:30–15:30”, “Tuesday 8 June, no time yet”.</summary>
    public static string When(IStringLocalizer<Texts> texts, PlanHeader header, AgendaItem item)
    {
        if (item.Day is not { } day) return texts["prep.parked"];
        var time = item.Slot?.ToString() ?? item.Start?.ToString() ?? texts["person.no-time"].Value;
        return $"{DateWords.Day(header, day)}, {time}";
    }

    /// <summary>The address that opens the item on the board.</summary>
    public static string Link(GatheringPlan plan, AgendaItem item) => $"/gatherings/{plan.Id}?item={Uri.EscapeDataString(item.Id.Value)}";

    /// <summary>Their name, as far as the reader may know it.</summary>
    public static string Name(IStringLocalizer<Texts> texts, WorkspaceState state, Participant? person) =>
        person is null ? texts["drawer.gone"] : Roster.NameFor(state.Member, state.Agenda, person) ?? texts["prep.a-customer"];
}
