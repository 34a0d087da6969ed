using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Gathering;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>What customers told, and the panel that is made of it.</summary>
public sealed partial class VoicePage : GatheringPage
{
    private ItemId? chosen;

    /// <summary>The item whose panel is looked at first.</summary>
    [Parameter, SupplyParameterFromQuery] public string? Item { get; set; }

    private WorkspaceState? Readable => State is { } state && state.May(Operation.ReadInsights) ? state : null;

    /// <summary>The panel that was chosen, or the first that the agenda has.</summary>
    private PanelReading? Panel
    {
        get
        {
            var places = PanelReading.Places(State!.Agenda);
            var wanted = chosen ?? (Item is null ? null : new ItemId(Item));
            var item = places.FirstOrDefault(x => x.Id == wanted) ?? (places.Count > 0 ? places[0] : null);
            return item is null ? null : PanelReading.Of(State.Agenda, item);
        }
    }

    private void Choose(ItemId item) => chosen = item;
}
