using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Board;
using GatheringPlanner.Web.Components.Details;
using GatheringPlanner.Web.Components.WhatIfs;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace GatheringPlanner.Web.Components.Pages;

public sealed partial class Workspace
{
    private readonly double[] _zooms = [0.5, 0.75, 1, 1.5, 2];
    private WorkspaceState? state;
    private CommentsView? comments;
    private WhatIf? whatIf;
    private int? copies;
    private ElementReference root;
    private DotNetObjectReference<WorkspaceHand>? keys;
    private IJSObjectReference? script;
    private WorkspaceHand? hand;
    private AgendaBoard? board;
    private BoardTexts? texts;
    private IReadOnlyList<ItemId> chosen = [];
    private IReadOnlyList<Block> blocks = [];
    private double zoom = 1;
    private int? drawn;
    private bool opened;
    private bool left;

    [Parameter] public Guid Id { get; set; }

    /// <summary>The version that adopting a copy has just made, to be said here.</summary>
    [Parameter, SupplyParameterFromQuery] public int? Adopted { get; set; }

    /// <summary>The item whose details are shown first.</summary>
    [Parameter, SupplyParameterFromQuery] public string? Item { get; set; }

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private AccessGate Gate { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private PlanSessions Sessions { get; set; } = null!;

    [Inject] private ItemComments Comments { get; set; } = null!;

    [Inject] private WhatIfLibrary WhatIfs { get; set; } = null!;

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
        if (await ReadsElsewhereAsync(me) || await Sessions.OpenAsync(me, new(Id)) is not { } lease) return;
        whatIf = await WhatIfs.FindAsync(me, new(Id));
        copies = whatIf is null ? (await WhatIfs.ListAsync(me, new(Id))).Count : null;
        if (left)
        {
            lease.Dispose();
            return;
        }

        blocks = await Library.ListAsync(me);
        state = new(lease, Judge, Time, Logger);
        (hand, texts) = (new(this, state), new(T, Assets["icons.svg"]));
        comments = state.MayReadComments ? new(Comments, state.Member, Logger) : null;
        if (RendererInfo.IsInteractive) state.Listen(DrawAsync);
        if (Adopted is { } revision) state.SayAgain(revision);
        if (Item is { Length: > 0 } item && state.Agenda.Items.Contains(new(item))) state.Open(new(item));
    }

    /// <summary>Who reads only what is published has a page of their own.</summary>
    private async Task<bool> ReadsElsewhereAsync(Person me)
    {
        var member = await Gate.OfAsync(me, new(Id));
        if (AccessPolicy.May(member, Operation.ReadAgenda) || !AccessPolicy.May(member, Operation.ReadPublished)) return false;
        Navigation.NavigateTo($"/gatherings/{member.Plan}/agenda");
        return true;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || state is null) return;
        keys = DotNetObjectReference.Create(hand!);
        script = await Scripts.InvokeAsync<IJSObjectReference>("import", "./js/workspace.js");
        await script.InvokeVoidAsync("listen", root, keys);
        if (comments is not null) await comments.ListenAsync(change => DrawAsync(() =>
        {
            change();
            return true;
        }));
        if (state.MayEdit || state.MayComment) await OpenUnsentAsync();
    }

    private Task DrawAsync(Func<bool> change) => InvokeAsync(() =>
    {
        var changed = change();
        if (state is { MayRead: false } lost)
        {
            state = null;
            lost.Dispose();
        }

        if (changed || drawn != state?.Plan.Revision) StateHasChanged();
    });

    /// <summary>Remembers what is on the screen: one's own steps are drawn when they are done, and need not be once more when they are heard of.</summary>
    protected override bool ShouldRender()
    {
        drawn = state?.Plan.Revision;
        return true;
    }

    internal void Refresh() => StateHasChanged();

    private async Task RefreshBlocksAsync() => blocks = await Library.ListAsync(state!.Me);

    internal LaneBy Lanes { get; private set; }

    private BoardDrawing Drawing => BoardDrawing.Of(state!.Report, new(zoom, Lanes, state.MayEdit, CultureInfo.CurrentCulture.Name), texts!);

    private void StandBy(LaneBy lanes) => Lanes = lanes;

    internal byte[] PlacesFor(Carry carry, bool ripple) => new PlaceMap(state!.Report, Drawing.Layout, Lanes, new(T)).For(carry, ripple);

    internal Task SelectAsync(IReadOnlyList<ItemId> items)
    {
        (chosen, state!.Selected) = (items, items.Count == 1 ? items[0] : null);
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

    internal Task ChangeDayAsync(int day) =>
        ShowDialogAsync<DayDialog>(T["day.change-named", DateWords.Day(state!.Agenda.Header, day)], new() { ["State"] = state, ["Day"] = day });

    private Task ShowHistoryAsync() => ShowDialogAsync<HistoryDialog>(T["history.title"], new() { ["State"] = state! });

    private async Task ShowWhatIfsAsync()
    {
        await Dialogs.ShowAsync<WhatIfDialog>(T["whatif.title"], new() { ["State"] = state! });
        copies = (await WhatIfs.ListAsync(state!.Me, new(Id))).Count;
        StateHasChanged();
    }

    internal async Task SplitAsync(AgendaItem item)
    {
        if (state!.MayEdit && item.Slot is not null) await ShowDialogAsync<SplitMergeDialog>(T["split.title"], new() { ["State"] = state, ["Item"] = item });
    }

    private async Task ClearChosenAsync()
    {
        if (board is not null) await board.ClearAsync();
    }

    /// <summary>Draws on the board what a fix would do to it.</summary>
    private async Task PreviewAsync(FixOffer? offer)
    {
        if (board is not null) await board.PreviewAsync(offer is null ? null : EditPreview.Of(state!.Agenda, offer.Fix.Edit));
    }

    private void ZoomTo(int step) => zoom = _zooms[Math.Clamp(Array.IndexOf(_zooms, zoom) + step, 0, _zooms.Length - 1)];

    /// <summary>Scrolls to an item and gives it the focus.</summary>
    private async Task ShowAsync(ItemId item)
    {
        state!.Selected = item;
        if (board is not null) await board.ShowAsync(item);
    }

    private AgendaItem? OpenedItem => state!.Opened is { } item ? state.Agenda.Items.Find(item) : null;

    internal Task OpenAsync(ItemId item)
    {
        if (state!.Agenda.Items.Contains(item)) state.Open(item);
        StateHasChanged();
        return Task.CompletedTask;
    }

    /// <summary>Brings the quality panel back, and the focus to where the details were opened.</summary>
    private async Task CloseAsync()
    {
        if (state!.Opened is not { } item) return;
        state.Close();
        StateHasChanged();
        await ShowAsync(item);
    }

    /// <summary>Opens the item whose text could not be sent before the page was loaded again.</summary>
    private async Task OpenUnsentAsync()
    {
        await using var drafts = await Scripts.InvokeAsync<IJSObjectReference>("import", "./js/drafts.js");
        var items = await drafts.InvokeAsync<string[]>("pending", ItemDrawer.Drafts(state!)) ?? [];
        if (items.Select(x => new ItemId(x)).FirstOrDefault(state!.Agenda.Items.Contains) is { Value: not null } item) await OpenAsync(item);
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

    private async Task ShowCommentsAsync()
    {
        var chosen = await Dialogs.ShowAsync<CommentsDialog>(T["comment.all"], new() { ["State"] = state!, ["Comments"] = comments! });
        if (chosen is ItemId item) await OpenAsync(item);
        StateHasChanged();
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
        comments?.Dispose();
        state?.Dispose();
    }
}
