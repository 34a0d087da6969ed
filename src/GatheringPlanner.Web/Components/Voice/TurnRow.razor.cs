using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace GatheringPlanner.Web.Components.Voice;

/// <summary>What people do with one turn of the panel.</summary>
public sealed partial class TurnRow
{
    private ElementReference upButton;
    private ElementReference downButton;
    private PanelSeat? begun;
    private int? moved;
    private bool opened;
    private string? who;
    private string? prompt;
    private string? refusal;
    private int minutes;

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    [Parameter, EditorRequired] public PanelTurn Turn { get; set; } = null!;

    /// <summary>Its place, from 1.</summary>
    [Parameter, EditorRequired] public int Number { get; set; }

    [Parameter] public bool IsLast { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    private string Title => new VoiceWords(T).Title(Turn.Insight);

    private string Field(string name) => $"turn-{Turn.Seat.Id}-{name}";

    /// <summary>The focus goes with the turn that was moved; at an end it goes to the button that still does something.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (moved is not { } by) return;
        moved = null;
        await (by < 0 && Number > 1 || IsLast ? upButton : downButton).FocusAsync();
    }

    private Task KeyAsync(KeyboardEventArgs key) => (key.AltKey, key.Key) switch
    {
        (true, "ArrowUp") => MoveAsync(-1),
        (true, "ArrowDown") => MoveAsync(1),
        _ => Task.CompletedTask,
    };

    private async Task MoveAsync(int by)
    {
        if (!State.MayEditVoice || PanelMaking.Move(State.Agenda, Turn.Seat, by) is not { } edit) return;
        await State.DoAsync(edit);
        moved = by;
        await OnChanged.InvokeAsync();
    }

    private async Task RemoveAsync()
    {
        await State.DoAsync(PanelMaking.Remove(State.Agenda, Turn.Seat));
        await OnChanged.InvokeAsync();
    }

    private void Open()
    {
        (opened, refusal, begun) = (!opened, null, Turn.Seat);
        (who, minutes, prompt) = (Turn.Panellist, Turn.Seat.Minutes, Turn.Seat.Prompt);
    }

    private async Task SaveAsync()
    {
        var name = PlanText.CleanOrNull(who, PlanText.MaxName);
        var known = State.Agenda.All<Participant>().FirstOrDefault(x => x.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        var seat = begun! with { Panellist = known?.Id, PanellistName = known is null ? name : null, Minutes = minutes, Prompt = prompt };
        var edit = new Batch(T["build.changed", Title], [new PutPart<PanelSeat>(seat, begun)]);
        refusal = await State.DoAsync(edit) ? null : State.Said;
        opened = refusal is not null;
        await OnChanged.InvokeAsync();
    }
}
