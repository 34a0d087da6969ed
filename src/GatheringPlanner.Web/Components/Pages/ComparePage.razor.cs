using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Web.Components.WhatIfs;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>A copy beside its original: what adopting it would change, and the way to do so.</summary>
public sealed partial class ComparePage
{
    private readonly Guid _command = Guid.NewGuid();
    private WhatIfView? view;
    private ComparedFigures? figures;
    private Person me = null!;
    private string? refusal;
    private bool mayEdit;
    private bool asks;
    private bool isBusy;
    private bool opened;
    private bool left;

    [Parameter] public Guid Id { get; set; }

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private WhatIfLibrary Library { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Opens both before anything is drawn, so that what the server sent first stays on the screen until then.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!opened) await OpenAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    private async Task OpenAsync()
    {
        opened = true;
        me = await Me.GetAsync();
        if (await Library.OpenAsync(me, new(Id)) is not { } both) return;
        if (left)
        {
            both.Dispose();
            return;
        }

        (view, figures, mayEdit) = (both, new(T, both.Comparison.AsItIs, both.Comparison.Then), both.MayAdopt);
        if (RendererInfo.IsInteractive) view.Watch(() => InvokeAsync(Refresh));
    }

    private void Refresh()
    {
        if (left || view is null) return;
        if (view.MayRead)
        {
            view.Refresh();
            figures = new(T, view.Comparison.AsItIs, view.Comparison.Then);
        }
        else
        {
            view.Dispose();
            view = null;
        }

        StateHasChanged();
    }

    /// <summary>The days that are the same in both, by their names.</summary>
    private List<string> Unchanged => [.. figures!.Days.Where(x => !figures.Differs(x)).Select(x => DateWords.Day(view!.Comparison.Then.Plan.Header, x))];

    private async Task AdoptAsync()
    {
        isBusy = true;
        var answer = await view!.AdoptAsync(me, _command);
        isBusy = false;
        refusal = WorkspaceState.Refusal(answer);
        if (answer is Done done) Navigation.NavigateTo($"/gatherings/{view.WhatIf.Original.Value}?adopted={done.Revision}", forceLoad: true);
        else Refresh();
    }

    private async Task RemoveAsync()
    {
        var answer = await Library.RemoveAsync(me, view!.WhatIf.Copy);
        refusal = WorkspaceState.Refusal(answer);
        if (answer is Done) Navigation.NavigateTo($"/gatherings/{view.WhatIf.Original.Value}", forceLoad: true);
    }

    public void Dispose()
    {
        left = true;
        view?.Dispose();
    }
}
