using System.Globalization;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Board;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace GatheringPlanner.Web.Components.Pages;

public sealed partial class Workspace
{
    private readonly double[] _zooms = [0.5, 0.75, 1, 1.5, 2];
    private WorkspaceState? state;
    private ElementReference root;
    private DotNetObjectReference<WorkspaceHand>? keys;
    private IJSObjectReference? script;
    private WorkspaceHand? hand;
    private AgendaBoard? board;
    private BoardTexts? texts;
    private IReadOnlyList<Block> blocks = [];
    private double zoom = 1;
    private bool opened;
    private bool left;

    [Parameter] public Guid Id { get; set; }

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private PlanSessions Sessions { get; set; } = null!;

    [Inject] private BlockLibrary Library { get; set; } = null!;

    [Inject] private PlanJudge Judge { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    [Inject] private DialogService Dialogs { get; set; } = null!;

    [Inject] private IJSRuntime Scripts { get; set; } = null!;

    [Inject] private ILogger<Workspace> Logger { get; set; } = null!;

    /// <summary>Opens the gathering before anything is drawn, so that what the server sent first stays on the screen until then.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!opened) await OpenGatheringAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    private async Task OpenGatheringAsync()
    {
        opened = true;
        var me = await Me.GetAsync();
        if (await Sessions.OpenAsync(me, new(Id)) is not { } lease) return;
        if (left)
        {
            lease.Dispose();
            return;
        }

        blocks = await Library.ListAsync(me);
        state = new(lease, me, Judge, Time, Logger);
        (hand, texts) = (new(this, state), new(T, Assets["icons.svg"]));
        if (RendererInfo.IsInteractive) state.Listen(Draw);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || state is null) return;
        keys = DotNetObjectReference.Create(hand!);
        script = await Scripts.InvokeAsync<IJSObjectReference>("import", "./js/workspace.js");
        await script.InvokeVoidAsync("listen", root, keys);
    }

    private Task Draw(Action change) => InvokeAsync(() =>
    {
        change();
        StateHasChanged();
    });

    internal void Refresh() => StateHasChanged();

    internal LaneBy Lanes { get; private set; }

    private BoardDrawing Drawing => BoardDrawing.Of(state!.Report, new(zoom, Lanes, state.MayEdit, CultureInfo.CurrentCulture.Name), texts!);

    private void StandBy(LaneBy lanes) => Lanes = lanes;

    internal string PlacesFor(Carry carry, bool ripple) => new PlaceMap(state!.Report, Drawing.Layout, Lanes, new(T)).For(carry, ripple);

    internal Task SelectAsync(IReadOnlyList<ItemId> items)
    {
        state!.Selected = items.Count == 1 ? items[0] : null;
        StateHasChanged();
        return Task.CompletedTask;
    }

    internal async Task UndoAsync()
    {
        await state!.UndoAsync();
        StateHasChanged();
    }

    internal async Task RedoAsync()
    {
        await state!.RedoAsync();
        StateHasChanged();
    }

    internal Task ChangeDayAsync(int day) => Task.CompletedTask;

    private string SaidClass => state switch
    {
        { Said.Length: 0 } => "said none",
        { IsRefusal: true } => "said bad",
        _ => "said",
    };

    private void Dismiss() => state!.Say("", refusal: false);

    private void ZoomTo(int step) => zoom = _zooms[Math.Clamp(Array.IndexOf(_zooms, zoom) + step, 0, _zooms.Length - 1)];

    /// <summary>Scrolls to an item and gives it the focus.</summary>
    private async Task ShowAsync(ItemId item)
    {
        state!.Selected = item;
        if (board is not null) await board.ShowAsync(item);
    }

    internal async Task OpenAsync(ItemId item)
    {
        if (state!.Agenda.Items.Find(item) is not { } found) return;
        state.Selected = item;
        await ShowDialogAsync<ItemDialog>(state.MayEdit ? T["item.edit"] : T["item.details"], new() { ["State"] = state, ["Item"] = found });
        blocks = await Library.ListAsync(state.Me);
        await ShowAsync(item);
    }

    internal Block? FindBlock(string id) => blocks.FirstOrDefault(x => x.Id == id);

    /// <summary>After the selected item, with what follows making room; into the parking lot where nothing on a day is selected.</summary>
    private Task AddBlockAsync(Block block)
    {
        var item = block.NewItem(new(Guid.NewGuid().ToString("n")));
        if (state!.Selected is not { } selected || state.Agenda.Items.Find(selected) is not { Day: { } day, Slot: { } slot } before || slot.End.Minutes >= PlanTime.LastStart)
        {
            return DoAsync(new Batch(T["blocks.parked", block.Title], [new AddItem(item)]));
        }

        var placed = item with { Day = day, Start = slot.End, End = slot.End.Plus(block.Minutes), Track = before.Track, Audience = before.Audience };
        return DoAsync(new Batch(T["blocks.added-after", block.Title, before.Title, slot.End], [new AddItem(placed)]));
    }

    internal Task AddAsync(NewPlace? place) =>
        ShowDialogAsync<ItemDialog>(T["item.add"], new() { ["State"] = state!, ["Place"] = place ?? NewPlace.After(state!) });

    internal async Task MoveAsync(ItemId item)
    {
        if (state!.Agenda.Items.Find(item) is not { } found) return;
        await ShowDialogAsync<MoveDialog>(T["move.title"], new() { ["State"] = state, ["Item"] = found });
        await ShowAsync(item);
    }

    private Task EditGatheringAsync() => ShowDialogAsync<GatheringDialog>(T["details.title"], new() { ["State"] = state! });

    private Task AcceptAsync(Finding finding) => ShowDialogAsync<AcceptDialog>(T["accept.title"], new() { ["State"] = state!, ["Finding"] = finding });

    internal Task ShowKeysAsync() => ShowDialogAsync<KeysDialog>(T["keys.title"], []);

    private async Task ShowDialogAsync<TDialog>(string title, Dictionary<string, object?> parameters)
        where TDialog : ComponentBase
    {
        await Dialogs.ShowAsync<TDialog>(title, parameters);
        StateHasChanged();
    }

    internal async Task<bool> DoAsync(PlanEdit edit)
    {
        var done = await state!.DoAsync(edit);
        StateHasChanged();
        return done;
    }

    public void Dispose()
    {
        left = true;
        keys?.Dispose();
        state?.Dispose();
    }
}
