using FluentValidation;
using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>Adds an item. One that is there already is changed in its details, field by field.</summary>
public sealed partial class ItemDialog
{
    private static readonly IValidator<ItemDetails> Validator = new ItemDetailsValidator();
    private static readonly KindChoice[] Kinds = [.. ItemKinds.All.Select(x => new KindChoice(x, Capital(x.Word())))];
    private readonly ItemId _newId = new(Guid.NewGuid().ToString("n"));
    private ItemDetails details = new();
    private string? refusal;
    private bool busy;

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    [Parameter, EditorRequired] public NewPlace Place { get; set; } = null!;

    [Inject] private DialogService Dialogs { get; set; } = null!;

    private IEnumerable<DayChoice> Days => Enumerable.Range(0, State.Agenda.Header.DayCount).Select(x => new DayChoice(x, DateWords.Day(State.Agenda.Header, x)));

    protected override void OnInitialized() => details = new() { Day = Place.Day, Start = Place.Start.ToString() };

    private Task SaveAsync() => RunAsync(new AddItem(details.NewItem(_newId), details.Ripple));

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
