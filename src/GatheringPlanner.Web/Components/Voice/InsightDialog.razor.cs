using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Voice;

/// <summary>The fields of one insight, until they are sent as one edit.</summary>
public sealed partial class InsightDialog
{
    private readonly Id<Insight> _id = new(Guid.NewGuid().ToString("n"));
    private IReadOnlyList<CustomerReference> names = [];
    private InsightSort sort = InsightSort.Change;
    private InsightSensitivity sensitivity;
    private DateOnly? since;
    private DateOnly? heardOn;
    private string what = "";
    private string? customer;
    private string? name;
    private string? contact;
    private string? segment;
    private string? source;
    private string? evidence;
    private string? touchpoint;
    private string? solution;
    private string? owner;
    private string? outcome;
    private string? refusal;
    private bool mayName;

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    /// <summary>The insight as it is; null: a new one.</summary>
    [Parameter] public Insight? Insight { get; set; }

    /// <summary>The answer of the form that becomes this insight; null: it comes from no form.</summary>
    [Parameter] public Guid? Given { get; set; }

    [Inject] private CustomerRegister Register { get; set; } = null!;

    [Inject] private InsightCollection Collection { get; set; } = null!;

    [Inject] private DialogService Dialogs { get; set; } = null!;

    private IEnumerable<(string Id, string Name)> Contacts => Enum.GetValues<ContactRole>().Select(x => (x.ToString(), T[$"contact.{x}"].Value));

    protected override async Task OnInitializedAsync()
    {
        heardOn = State.Today;
        if (Insight is { } insight) Read(insight);
        mayName = State.May(Operation.SeeCustomerNames);
        names = await Register.ListAsync(State.Me, State.Agenda.Id);
        TakeName();
    }

    private void Read(Insight insight)
    {
        (what, sort, sensitivity, since, heardOn) = (insight.WhatChanged, InsightQuery.SortOf(insight), insight.Sensitivity, insight.Since, insight.HeardOn);
        (customer, contact, segment, source) = (insight.Customer, insight.Contact?.ToString(), insight.Segment, insight.Source);
        (evidence, touchpoint, solution, owner, outcome) = (insight.Evidence, insight.Touchpoint, insight.Solution, insight.Owner, insight.Outcome);
    }

    /// <summary>Another alias stands for another customer.</summary>
    private void TakeName() => name = names.FirstOrDefault(x => string.Equals(x.Alias, customer?.Trim(), StringComparison.OrdinalIgnoreCase))?.Name;

    private Insight Written => (Insight ?? new Insight(_id, what)) with
    {
        WhatChanged = what,
        Moment = sort switch { InsightSort.Magic => CustomerMoment.Magic, InsightSort.Misery => CustomerMoment.Misery, _ => null },
        Customer = customer,
        Contact = Enum.TryParse<ContactRole>(contact, out var role) ? role : null,
        Segment = segment,
        Since = since,
        HeardOn = heardOn,
        Source = source,
        Evidence = evidence,
        Touchpoint = touchpoint,
        Sensitivity = sensitivity,
        Solution = solution,
        Owner = owner,
        Outcome = outcome,
    };

    private async Task SaveAsync()
    {
        var insight = Domain.CustomerVoice.Insight.Kind.Clean(Written);
        refusal = await NameAsync(insight) ?? await KeepAsync(insight);
        if (refusal is null) Dialogs.Close(true);
    }

    /// <summary>Keeps the customer's name apart, where it is another than before.</summary>
    private async Task<string?> NameAsync(Insight insight)
    {
        var known = names.FirstOrDefault(x => string.Equals(x.Alias, insight.Customer, StringComparison.OrdinalIgnoreCase))?.Name;
        if (!mayName || PlanText.CleanOrNull(name, PlanText.MaxName) == known) return null;
        return WorkspaceState.Refusal(await Register.SetAsync(State.Me, State.Agenda.Id, insight.Customer ?? "", name ?? ""));
    }

    private async Task<string?> KeepAsync(Insight insight)
    {
        if (Given is { } given) return WorkspaceState.Refusal(await Collection.AcceptAsync(State.Me, State.Agenda.Id, given, insight));
        return await State.DoAsync(new PutPart<Insight>(insight, Insight)) ? null : State.Said;
    }

    private async Task RemoveAsync()
    {
        refusal = await State.DoAsync(PanelMaking.Forget(State.Agenda, Insight!)) ? null : State.Said;
        if (refusal is null) Dialogs.Close(true);
    }

    private RenderFragment Options(Func<Insight, string?> text) => builder =>
    {
        foreach (var option in State.Agenda.All<Insight>().Select(text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            builder.OpenElement(0, "option");
            builder.SetKey(option);
            builder.AddAttribute(1, "value", option);
            builder.CloseElement();
        }
    };
}
