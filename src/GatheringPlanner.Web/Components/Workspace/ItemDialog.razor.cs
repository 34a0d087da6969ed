using FluentValidation;
using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>Adds an item or changes one: only the fields that differ become edits, all of them one step to undo.</summary>
public sealed partial class ItemDialog
{
    private static readonly IValidator<ItemDetails> Validator = new ItemDetailsValidator();
    private static readonly KindChoice[] Kinds = [.. ItemKinds.All.Select(x => new KindChoice(x, Capital(x.Word())))];
    private readonly ItemId _newId = new(Guid.NewGuid().ToString("n"));
    private ItemDetails details = new();
    private string? refusal;
    private bool busy;

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    /// <summary>The item as it was when the dialog was opened; null: a new one.</summary>
    [Parameter] public AgendaItem? Item { get; set; }

    [Parameter] public NewPlace? Place { get; set; }

    [Inject] private DialogService Dialogs { get; set; } = null!;

    private IEnumerable<DayChoice> Days => Enumerable.Range(0, State.Agenda.Header.DayCount).Select(x => new DayChoice(x, DateWords.Day(State.Agenda.Header, x)));

    protected override void OnInitialized() =>
        details = Item is { } item ? ItemDetails.Of(item) : new() { Day = Place?.Day ?? 0, Start = Place?.Start.ToString() ?? "" };

    private Task SaveAsync()
    {
        if (Item is not { } item) return RunAsync(new AddItem(details.NewItem(_newId), details.Ripple));
        var edits = details.EditsOf(item);
        return edits.Count == 0 ? CloseAsync() : RunAsync(new Batch(edits.Count == 1 ? "" : $"Changed “{item.Title}”", [.. edits]));
    }

    private Task ParkAsync(AgendaItem item) => RunAsync(new ParkItem(item.Id));

    private Task RemoveAsync(AgendaItem item) => RunAsync(new RemoveItem(item.Id));

    private Task CloseAsync()
    {
        Dialogs.Close();
        return Task.CompletedTask;
    }

    private async Task RunAsync(PlanEdit edit)
    {
        if (busy) return;
        busy = true;
        var done = await State.DoAsync(edit);
        (refusal, busy) = (done ? null : State.Said, false);
        if (done) Dialogs.Close(true);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private sealed record KindChoice(ItemKind Kind, string Word);

    private sealed record DayChoice(int Day, string Name);
}
