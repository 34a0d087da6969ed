using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Preparation;

/// <summary>Base of what stands on the page of preparation.</summary>
public abstract class PreparationPart : ComponentBase
{
    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    /// <summary>The version to draw; a new one draws anew.</summary>
    [Parameter, EditorRequired] public int Revision { get; set; }

    /// <summary>The verdict as of a plan that somebody shall approve.</summary>
    [Parameter, EditorRequired] public QualityReport Report { get; set; } = null!;

    [Parameter] public EventCallback OnChanged { get; set; }

    [Inject] protected IStringLocalizer<Texts> T { get; set; } = null!;

    protected GatheringPlan Plan => State.Agenda;

    protected static string NewId() => Guid.NewGuid().ToString("n");

    /// <returns>Why it was not kept; null where it was.</returns>
    protected async Task<string?> KeepAsync(PlanEdit edit)
    {
        var refusal = await State.DoAsync(edit) ? null : State.Said;
        await OnChanged.InvokeAsync();
        return refusal;
    }

    protected async Task DoAsync(PlanEdit edit)
    {
        await State.DoAsync(edit);
        await OnChanged.InvokeAsync();
    }
}
