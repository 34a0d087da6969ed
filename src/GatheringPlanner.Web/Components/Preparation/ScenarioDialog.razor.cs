using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Preparation;

/// <summary>The fields of one scenario, until they are sent as one edit.</summary>
public sealed partial class ScenarioDialog
{
    private readonly Id<Scenario> id = new(NewId());
    private readonly List<MomentLine> moments = [];
    private Scenario? begun;
    private (MomentLine Line, int By)? moved;
    private string title = "";
    private string? customer;
    private string? situation;
    private string? outcome;
    private string? conditions;
    private string? context;
    private string? refusal;

    /// <summary>Null: a new one.</summary>
    [Parameter] public Scenario? Scenario { get; set; }

    protected override void OnInitialized()
    {
        begun = Scenario;
        if (begun is null) return;
        (title, customer, situation, outcome, conditions, context) = (begun.Title, begun.Customer, begun.Situation, begun.DesiredOutcome, begun.Conditions, begun.Context);
        moments.AddRange(begun.Moments.Select(x => new MomentLine { Name = x.Name, Metric = x.Metric }));
    }

    private void Move(int index, int by)
    {
        var line = moments[index];
        moments.RemoveAt(index);
        moments.Insert(index + by, line);
        moved = (line, by);
    }

    /// <summary>The focus goes with the line that was moved; at an end it goes to the button that still does something.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (moved is not var (line, by)) return;
        moved = null;
        var place = moments.IndexOf(line);
        await ((by < 0 && place > 0) || place == moments.Count - 1 ? line.Up : line.Down).FocusAsync();
    }

    /// <summary>Lines without a word are left out.</summary>
    private Scenario Meant => (begun ?? new(id, title)) with
    {
        Title = title,
        Customer = customer,
        Situation = situation,
        DesiredOutcome = outcome,
        Conditions = conditions,
        Context = context,
        Moments = moments.Where(x => PlanText.CleanOrNull(x.Name + x.Metric, PlanText.MaxText) is not null).Select(x => new MomentOfTruth(x.Name, x.Metric)).ToEquatableList(),
    };

    private async Task SaveAsync()
    {
        refusal = await KeepAsync(new PutPart<Scenario>(Meant, begun));
        if (refusal is null) Dialogs.Close(true);
    }

    private async Task RemoveAsync()
    {
        refusal = await KeepAsync(new RemovePart<Scenario>(begun!.Id));
        if (refusal is null) Dialogs.Close(true);
    }

    /// <summary>A moment of truth while it is written.</summary>
    private sealed class MomentLine
    {
        public string Name { get; set; } = "";

        public string? Metric { get; set; }

        public ElementReference Up { get; set; }

        public ElementReference Down { get; set; }
    }
}
