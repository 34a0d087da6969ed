using GatheringPlanner.App.Sessions;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Gathering;

/// <summary>
/// Base of the pages of one gathering: opens it before anything is drawn, follows what others do, and lets go of it when the page is left.
/// </summary>
public abstract class GatheringPage : ComponentBase, IDisposable
{
    private bool opened;
    private bool left;

    [Parameter] public Guid Id { get; set; }

    [Inject] protected CurrentPerson Me { get; set; } = null!;

    [Inject] protected PlanSessions Sessions { get; set; } = null!;

    [Inject] protected PlanJudge Judge { get; set; } = null!;

    [Inject] protected TimeProvider Time { get; set; } = null!;

    [Inject] protected ILoggerFactory Loggers { get; set; } = null!;

    /// <summary>The open gathering; null where there is none, or none for this person.</summary>
    protected WorkspaceState? State { get; private set; }

    /// <summary>Opens the gathering before anything is drawn, so that what the server sent first stays on the screen until then.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!opened) await OpenAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    private async Task OpenAsync()
    {
        opened = true;
        var me = await Me.GetAsync();
        if (await Sessions.OpenAsync(me, new(Id)) is not { } lease) return;
        if (left)
        {
            lease.Dispose();
            return;
        }

        State = new(lease, Judge, Time, Loggers.CreateLogger(GetType()));
        await PrepareAsync(State);
        if (RendererInfo.IsInteractive && !left) State.Listen(DrawAsync);
    }

    /// <summary>What the page needs beside the plan, before it is drawn the first time.</summary>
    protected virtual Task PrepareAsync(WorkspaceState state) => Task.CompletedTask;

    /// <summary>Another version has arrived, or somebody has come or gone.</summary>
    private Task DrawAsync(Func<bool> change) => InvokeAsync(() =>
    {
        change();
        if (State is { MayRead: false } lost)
        {
            State = null;
            lost.Dispose();
            StateHasChanged();
            return;
        }

        Refresh();
    });

    protected virtual void Refresh() => StateHasChanged();

    public void Dispose()
    {
        left = true;
        State?.Dispose();
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the page itself holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
