using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Participation;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>What is meant for the reader, to read, to print and to accept. Who prepares the gathering reads the sheets of all groups.</summary>
public sealed partial class BriefingPage
{
    private IReadOnlyList<AgendaItem> practice = [];
    private IReadOnlyList<(AgendaItem Item, Assignment Role)> roles = [];
    private BriefingReading? briefing;
    private BriefingState? state;
    private GatheringPlan? plan;
    private Participant? own;
    private Person? me;
    private string? complaint;
    private int revision;
    private bool mayChoose;
    private bool mayReadAgenda;

    [Parameter] public Guid Id { get; set; }

    /// <summary>The group whose sheet is looked at; empty: everybody’s; null: the reader’s own.</summary>
    [SupplyParameterFromQuery] public string? Group { get; set; }

    /// <summary>The words that the reader has before them.</summary>
    [SupplyParameterFromForm(FormName = "accept")] public string? Words { get; set; }

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private AccessGate Gate { get; set; } = null!;

    [Inject] private Editions Editions { get; set; } = null!;

    [Inject] private BriefingRound Round { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        me = await Me.GetAsync();
        await ReadAsync();
        if (briefing is null) Navigation.NotFound();
    }

    private async Task ReadAsync()
    {
        var member = await Gate.OfAsync(me!, new(Id));
        if (!AccessPolicy.May(member, Operation.ReadOwnBriefing) || await Editions.ReadAsync(me!, new(Id)) is not { } edition) return;
        (plan, revision) = (edition.Plan, edition.Revision);
        (mayChoose, mayReadAgenda) = (AccessPolicy.May(member, Operation.ReadPreparation), edition.PublishedAt is null);
        if (!mayChoose) Group = null;
        own = Roster.Own(member, plan);
        state = await Round.OwnAsync(me!, plan);
        if (own is null && mayChoose) Group ??= "";
        briefing = own is not null && Group is null ? BriefingReading.Of(plan, own) : BriefingReading.Of(plan, GroupId);
        if (Group is null && own is not null) roles = RolesOf(plan, own);
        if (IsForHosts) practice = [.. HostSessions.Practice(plan).Where(x => x.Audience is null || x.Audience == briefing.Group?.Id)];
    }

    private AudienceId? GroupId => Group is { Length: > 0 } id ? new(id) : null;

    private bool IsForHosts => briefing!.Group is { } group && !Groups.AreGuests(group);

    private static IReadOnlyList<(AgendaItem Item, Assignment Role)> RolesOf(GatheringPlan plan, Participant person) =>
    [
        .. from role in plan.All<Assignment>()
           where role.Who == person.Id && role.Role != SessionRole.Away
           let item = plan.Items.Find(role.Item)
           where item is { IsParked: false }
           orderby item.Day, item.Start, item.Id
           select (item, role),
    ];

    private string Title => briefing!.Group is { } group ? T["briefing.for", group.Name] : T[Group is null && own is not null ? "briefing.own" : "briefing.for-all"];

    private string Back => mayChoose ? $"/gatherings/{Id}/preparation" : mayReadAgenda ? $"/gatherings/{Id}" : $"/gatherings/{Id}/agenda";

    private string Address(string? group) => group is null ? $"/gatherings/{Id}/briefing" : $"/gatherings/{Id}/briefing?group={Uri.EscapeDataString(group)}";

    private bool IsOf(string group) => Group == group;

    private string AsOf
    {
        get
        {
            var now = Time.GetUtcNow();
            var there = Zones.Find(plan!.Header.TimeZone) is { } zone ? TimeZoneInfo.ConvertTime(now, zone) : now;
            return there.ToString("ddd d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);
        }
    }

    private string? RoomOf(AgendaItem item) => item.Room is { } room ? plan!.Rooms.Find(room)?.Name : null;

    private string On(BriefingState mine) => DateWords.Short(PlanJudge.DateOf(plan!, mine.Last!.At));

    private RenderFragment Heading(string name, EquatableList<string> texts) => builder =>
    {
        if (texts.Count == 0) return;
        builder.OpenElement(0, "h2");
        builder.AddContent(1, T[name].Value);
        builder.CloseElement();
        foreach (var text in texts)
        {
            builder.OpenElement(2, "p");
            builder.AddAttribute(3, "class", "gl");
            builder.AddContent(4, text);
            builder.CloseElement();
        }
    };

    private async Task AcceptAsync()
    {
        complaint = WorkspaceState.Refusal(await Round.AcceptAsync(me!, new(Id), Words ?? ""));
        if (complaint is null) Navigation.NavigateTo($"/gatherings/{Id}/briefing");
    }
}
