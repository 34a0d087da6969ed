using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GatheringPlanner.Web.Components.Pages.NewGathering;

public sealed partial class NewGatheringPage
{
    /// <summary>Made once for the page: pressed twice, the button still makes one gathering.</summary>
    private readonly PlanId _id = new(Guid.NewGuid());
    private readonly Guid _command = Guid.NewGuid();
    private Beginning beginning = null!;
    private Person person = null!;
    private bool mayCreate;
    private bool busy;
    private string? complaint;

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private GatheringLibrary Library { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private IJSRuntime Scripts { get; set; } = null!;

    [Inject] private ILogger<NewGatheringPage> Logger { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        person = await Me.GetAsync();
        mayCreate = AccessPolicy.May(person, HouseOperation.CreateGathering);
        beginning = new Beginning(_id);
        beginning.Choose(TemplateLibrary.All[0]);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || !mayCreate) return;
        await using var page = await OpenScriptAsync();
        beginning.Guess(await page.InvokeAsync<string>("zone"));
        StateHasChanged();
    }

    private async Task CreateAsync()
    {
        complaint = beginning.Agenda is null ? T["new.no-file"].Value : null;
        if (busy || beginning.Agenda is not { } agenda) return;
        busy = true;
        try
        {
            complaint = await Library.CreateAsync(person, beginning.Details.ApplyTo(agenda), _command) switch
            {
                Done => null,
                NotAllowed refused => refused.Reason,
                Declined declined => declined.Reason,
                _ => T["new.failed"],
            };
            if (complaint is null) Navigation.NavigateTo($"/gatherings/{_id}", forceLoad: true);
        }
        catch (Exception failure)
        {
            // Whatever kept it from being saved, the person keeps what they typed and can press again.
            Logger.LogError(failure, "A new gathering could not be saved");
            complaint = T["new.failed"];
        }

        busy = complaint is null;
    }

    private async Task ShowWrongAsync()
    {
        await using var page = await OpenScriptAsync();
        await page.InvokeVoidAsync("focusFirstWrong");
    }

    private ValueTask<IJSObjectReference> OpenScriptAsync() => Scripts.InvokeAsync<IJSObjectReference>("import", "./js/forms.js");

    private void Refresh() => StateHasChanged();
}
