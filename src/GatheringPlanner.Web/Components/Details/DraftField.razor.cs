using System.Globalization;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Details;

/// <summary>
/// Saves its text when nobody has typed for a moment and when it loses the focus. What others write appears at once, except in a field that is
/// being written in; both having written, the later chooses.
/// </summary>
public sealed partial class DraftField : IAsyncDisposable
{
    /// <summary>How far back the author of a colleague's text is looked for.</summary>
    private const int Steps = 200;

    private FieldSender sender = null!;
    private TextDraft draft = null!;
    private JournalEntry? faster;
    private int longest;
    private bool both;

    [Parameter, EditorRequired] public string Id { get; set; } = "";

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    [Parameter, EditorRequired] public DraftKeeper Keeper { get; set; } = null!;

    /// <summary>The item as it is stored now. Its id stays the same as long as the field lives.</summary>
    [Parameter, EditorRequired] public AgendaItem Item { get; set; } = null!;

    /// <summary>Null: the title.</summary>
    [Parameter] public ItemDetail? Detail { get; set; }

    [Parameter] public int Rows { get; set; } = 1;

    [Parameter] public string? Class { get; set; }

    private string Key => $"{Item.Id}/{Detail?.ToString() ?? "Title"}";

    protected override void OnInitialized()
    {
        longest = Detail is { } detail ? ChangeDetail.Longest(detail) : PlanText.MaxTitle;
        sender = new(State, StateHasChanged);
        draft = new(sender, EditOf, longest);
        Keeper.Add(Key, RestoreAsync);
    }

    /// <summary>Reads the newest version, which may be newer than what the page has drawn.</summary>
    protected override void OnParametersSet()
    {
        var item = State.Agenda.Items.Find(Item.Id) ?? Item;
        draft.Show((Detail is { } detail ? ChangeDetail.Read(item, detail) : item.Title) ?? "");
    }

    private async Task RestoreAsync(string text, string before) => await AfterSavingAsync(await draft.RestoreAsync(text, before));

    public async ValueTask DisposeAsync()
    {
        sender.Leave();
        Keeper.Remove(Key);
        if (State.MayEdit) await AfterSavingAsync(await draft.SaveAsync());
    }

    private PlanEdit EditOf(string text, string before) =>
        Detail is { } detail ? new ChangeDetail(Item.Id, detail, text, before) : new RetitleItem(Item.Id, text.ReplaceLineEndings(" "), before);

    private async Task TypeAsync(string? text) => await AfterSavingAsync(await draft.TypeAsync(text ?? ""));

    private async Task SaveAsync() => await AfterSavingAsync(await draft.SaveAsync());

    private async Task AfterSavingAsync(string? sent)
    {
        if (sent is not null) await Keeper.SettleAsync(Key, sent, draft.Base);
        if (sender.State == FieldState.Overtaken && faster is null) faster = ItemTrail.LastText(await State.JournalAsync(Steps), Item.Id, Detail);
    }

    private async Task KeepTheirsAsync()
    {
        draft.KeepTheirs();
        (faster, both) = (null, false);
        await Keeper.ForgetAsync(Key);
    }

    private async Task KeepMineAsync()
    {
        (faster, both) = (null, false);
        await AfterSavingAsync(await draft.KeepMineAsync());
    }

    private static string Clock(JournalEntry entry) => entry.At.ToLocalTime().ToString("HH:mm", CultureInfo.InvariantCulture);
}
