using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Library.Copies;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Library;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>Makes a gathering like another one; both the list and the workspace lead here.</summary>
public sealed partial class CopyPage
{
    /// <summary>Made once for the page: pressed twice, the button still makes one copy.</summary>
    private readonly PlanId _copy = new(Guid.NewGuid());
    private readonly Guid _command = Guid.NewGuid();
    private GatheringPlan? source;
    private Person person = null!;
    private Member? member;
    private CopyChoice take = new();
    private DateOnly? startDate;
    private string title = "";
    private string? complaint;
    private bool mayCreate = true;
    private bool busy;

    [Parameter] public Guid Id { get; set; }

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private AccessGate Gate { get; set; } = null!;

    [Inject] private GatheringLibrary Gatherings { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private ILogger<CopyPage> Logger { get; set; } = null!;

    private IEnumerable<CopyTick> Ticks => member is not null && AccessPolicy.May(member, Operation.CopyCustomerNames) ? [.. CopyTick.All, CopyTick.CustomerNames] : CopyTick.All;

    protected override async Task OnInitializedAsync()
    {
        person = await Me.GetAsync();
        mayCreate = AccessPolicy.May(person, HouseOperation.CreateGathering);
        member = await Gate.OfAsync(person, new(Id));
        source = mayCreate && AccessPolicy.May(member, Operation.CopyGathering) ? await Gatherings.FindAsync(person, new(Id)) : null;
        title = source is null ? "" : T["copy.name", source.Header.Title];
    }

    private async Task CopyAsync()
    {
        if (busy) return;
        busy = true;
        try
        {
            var answer = await Gatherings.CopyAsync(person, new(Id), _copy, new(title, startDate, take), _command);
            complaint = WorkspaceState.Refusal(answer);
            if (answer is Done) Navigation.NavigateTo($"/gatherings/{_copy}", forceLoad: true);
        }
        catch (Exception failure)
        {
            // Whatever kept it from being saved, the person keeps what they typed and can press again.
            Logger.LogError(failure, "A copy of a gathering could not be saved");
            complaint = T["new.failed"];
        }

        busy = complaint is null;
    }
}
