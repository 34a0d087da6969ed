using GatheringPlanner.App.Access;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Speakers;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>Who speaks at a gathering, how ready they are, how like us, and for how long.</summary>
public sealed partial class SpeakersPage
{
    private IReadOnlyList<KnownSpeaker> known = [];
    private FormerGathering? former;
    private string? open;

    /// <summary>What is to be settled first: “clients” or “brief”.</summary>
    [Parameter, SupplyParameterFromQuery] public string? Open { get; set; }

    [Inject] private DialogService Dialogs { get; set; } = null!;

    [Inject] private SpeakerDirectory Directory { get; set; } = null!;

    private WorkspaceState? Readable => State is { } state && state.May(Operation.ReadSpeakers) ? state : null;

    private bool MayKeep => State!.MayEdit && AccessPolicy.May(State.Me, HouseOperation.ManageDirectory);

    private IReadOnlyList<Speaker> All => [.. State!.Agenda.All<Speaker>().OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id)];

    private IReadOnlyList<Speaker> Shown => open is null ? All : [.. All.Where(x => IsOpen(x, open))];

    private string Title => All.Count == 0 ? T["speakers.none"] : T["speakers.headline", T.Count("speakers.number", All.Count), All.Count(x => x.Origin == SpeakerOrigin.External)];

    private string Lead => former is { } last && All.Count > 0
        ? T["speakers.lead-again", All.Count(last.Heard), All.Count, last.Title, new SpeakerWords(T).Month(last.StartsOn)]
        : T["speakers.lead"];

    protected override async Task PrepareAsync(WorkspaceState state)
    {
        if (Open is SpeakersLink.Clients or SpeakersLink.Brief) open = Open;
        known = await Directory.ListAsync(state.Me);
        former = FormerGathering.Before(state.Agenda, await Directory.AppearancesAsync(state.Me), state.Today);
    }

    private bool IsOpen(Speaker card, string what) => what == SpeakersLink.Brief
        ? SpeakerBriefs.StateOf(State!.Agenda.Header, card, State.Today) != BriefState.Sent
        : card is not { ClientChallenge: not null, NextNeed: not null, WhatChanges: not null };

    private async Task EditAsync(Speaker? card)
    {
        await Dialogs.ShowAsync<SpeakerDialog>(T[card is null ? "speakers.add" : "speakers.edit"], new() { ["State"] = State!, ["Card"] = card });
        Refresh();
    }

    private async Task ChooseAsync()
    {
        await Dialogs.ShowAsync<DirectoryDialog>(T["speakers.choose"], new() { ["State"] = State!, ["Known"] = known });
        Refresh();
    }

    private Task SendAsync(Speaker card) => DoAsync(new Batch(T["speaker-brief.marked", card.Name], [new PutPart<Speaker>(card with { BriefedOn = State!.Today }, card)]));

    /// <summary>Keeps the card's speaker in the directory, and says on the card who they are there.</summary>
    private async Task KeepAsync(Speaker card)
    {
        var (answer, key) = await Directory.KeepAsync(State!.Me, card, Guid.NewGuid().ToString("n"));
        if (WorkspaceState.Refusal(answer) is { } refusal) State.Say(refusal, refusal: true);
        else if (card.DirectoryKey != key) await State.DoAsync(new Batch(T["speakers.kept", card.Name], [new PutPart<Speaker>(card with { DirectoryKey = key }, card)]));
        known = await Directory.ListAsync(State.Me);
        Refresh();
    }

    private async Task DoAsync(PlanEdit edit)
    {
        await State!.DoAsync(edit);
        Refresh();
    }
}
