using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GatheringPlanner.Web.Components.Details;

/// <summary>Shows the opened item. It stays in the page while one goes from item to item; the fields are each item's own.</summary>
public sealed partial class ItemDrawer : IAsyncDisposable
{
    private ElementReference root;
    private ItemId? offered;
    private bool started;

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    [Parameter, EditorRequired] public AgendaItem Item { get; set; } = null!;

    /// <summary>The version to draw; a new one draws anew.</summary>
    [Parameter, EditorRequired] public int Revision { get; set; }

    /// <summary>Another item is to be opened.</summary>
    [Parameter] public EventCallback<ItemId> OnShow { get; set; }

    /// <summary>The item is to be moved to a day and a time.</summary>
    [Parameter] public EventCallback<ItemId> OnMove { get; set; }

    /// <summary>All steps of the gathering are to be shown; without a receiver, nothing leads there.</summary>
    [Parameter] public EventCallback<ItemId> OnHistory { get; set; }

    /// <summary>The item was kept as a block.</summary>
    [Parameter] public EventCallback OnLibrary { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    /// <summary>What people say about items; null for who may not read it.</summary>
    [Parameter] public CommentsView? Comments { get; set; }

    [Inject] private IJSRuntime Scripts { get; set; } = null!;

    private DraftKeeper Keeper { get; set; } = null!;

    private IEnumerable<(string Id, string Name)> Rooms => State.Agenda.Rooms.Select(x => (x.Id.Value, x.Name));

    private IEnumerable<(string Id, string Name)> Tracks => State.Agenda.Tracks.Select(x => (x.Id.Value, x.Name));

    private IEnumerable<(string Id, string Name)> Audiences =>
        State.Agenda.Audiences.Select(x => (x.Id.Value, x.Size is { } size ? T["drawer.people", x.Name, size].Value : x.Name));

    private static IEnumerable<(string Id, string Name)> SetUps => Enum.GetValues<RoomSetUp>().Select(x => (x.ToString(), Capital(x.Word())));

    private static IEnumerable<(string Id, string Name)> Services => Enum.GetNames<MealService>().Select(x => (x, x));

    /// <summary>Under what the browser keeps unsaved texts: each person's and each gathering's apart.</summary>
    public static string Drafts(WorkspaceState state) => $"{state.Me.Id}/{state.Agenda.Id}";

    protected override void OnInitialized() => Keeper = new(() => OnClose.InvokeAsync());

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await root.FocusAsync(preventScroll: true);
            await Keeper.StartAsync(Scripts, root);
            started = true;
        }

        if (!started || offered == Item.Id) return;
        offered = Item.Id;
        await Keeper.OfferAsync();
    }

    public ValueTask DisposeAsync() => Keeper.DisposeAsync();

    internal static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
