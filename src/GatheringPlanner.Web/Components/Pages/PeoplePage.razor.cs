using GatheringPlanner.App.Access;
using GatheringPlanner.App.Participation;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Participation;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>Who comes, in which group, from where, and what they need.</summary>
public sealed partial class PeoplePage
{
    private readonly HashSet<Id<Participant>> chosen = [];
    private GatheringPlan? read;
    private Member? reader;
    private IReadOnlyList<Participant> people = [];
    private IReadOnlyList<Participant>? shown;
    private RosterCounts? counts;
    private PeopleFilter filter = new();

    /// <summary>A question that is to be settled: “diet” or “access”.</summary>
    [Parameter, SupplyParameterFromQuery] public string? Open { get; set; }

    [Inject] private DialogService Dialogs { get; set; } = null!;

    private bool MaySee => State!.May(Operation.SeePeople);

    private bool MayManage => State!.May(Operation.ManagePeople);

    private IReadOnlyList<Participant> Shown => shown ??= filter.Of(people, State!.Agenda);

    private List<Participant> ChosenPeople => chosen.Count == 0 ? [] : [.. people.Where(x => chosen.Contains(x.Id))];

    private string Title => counts is null ? T["people.own"] : T["people.headline", T.Count("people.number", counts.All), T.Count("groups.number", State!.Agenda.Audiences.Count)];

    private string Lead => counts is null ? T["people.own-lead"] : T[MaySee ? "people.lead" : "people.lead-counts"];

    protected override Task PrepareAsync(WorkspaceState state)
    {
        if (Open is PeopleFilter.Diet or PeopleFilter.Access) filter = filter with { Open = Open };
        Read();
        return Task.CompletedTask;
    }

    protected override void Refresh()
    {
        Read();
        base.Refresh();
    }

    /// <summary>Reads the list again where the plan is another one.</summary>
    private void Read()
    {
        if (ReferenceEquals(read, State!.Agenda) && reader == State.Member) return;
        (read, reader) = (State.Agenda, State.Member);
        (people, counts, shown) = (Roster.Read(State.Member, read), Roster.Count(State.Member, read), null);
        chosen.RemoveWhere(x => !read.All<Participant>().Contains(x));
    }

    private void Narrow(PeopleFilter wanted) => (filter, shown) = (wanted, null);

    private void Choose(Id<Participant> person)
    {
        if (!chosen.Remove(person)) chosen.Add(person);
    }

    private void ChooseAll(bool all)
    {
        chosen.Clear();
        if (all) chosen.UnionWith(Shown.Select(x => x.Id));
    }

    private void ClearChosen() => chosen.Clear();

    private Task OpenAsync(Participant? person) =>
        ShowAsync<PersonDialog>(person is null ? T["people.add"] : person.Name, new() { ["State"] = State!, ["Person"] = person });

    private Task OpenGroupAsync(Audience? group) =>
        ShowAsync<GroupDialog>(group is null ? T["groups.add"] : group.Name, new() { ["State"] = State!, ["Group"] = group });

    private async Task ForgetAsync()
    {
        await State!.DoAsync(Roster.ForgetNeeds(State.Agenda, T["needs.forgot"]));
        Refresh();
    }

    private async Task ShowAsync<TDialog>(string title, Dictionary<string, object?> parameters)
        where TDialog : ComponentBase
    {
        await Dialogs.ShowAsync<TDialog>(title, parameters);
        Refresh();
    }
}
