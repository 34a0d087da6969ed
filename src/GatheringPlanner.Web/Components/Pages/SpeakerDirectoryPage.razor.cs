using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Web.Components.Speakers;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>Those who speak, across gatherings.</summary>
public sealed partial class SpeakerDirectoryPage
{
    private IReadOnlyList<KnownSpeaker> all = [];
    private IReadOnlyList<Appearance> appearances = [];
    private ElementReference heading;
    private Person? person;
    private string words = "";
    private string? said;
    private string? refusal;
    private bool mayRead;
    private bool mayManage;

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private SpeakerDirectory Directory { get; set; } = null!;

    [Inject] private DialogService Dialogs { get; set; } = null!;

    private IReadOnlyList<KnownSpeaker> Found => DirectorySearch.Matching(all, words);

    private IReadOnlyList<Appearance> AppearancesOf(KnownSpeaker speaker) => [.. appearances.Where(x => speaker.IsOn(x.Card)).DistinctBy(x => x.Plan)];

    protected override async Task OnInitializedAsync()
    {
        var me = await Me.GetAsync();
        mayRead = AccessPolicy.May(me, HouseOperation.ReadDirectory);
        mayManage = AccessPolicy.May(me, HouseOperation.ManageDirectory);
        person = me;
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        all = await Directory.ListAsync(person!);
        appearances = await Directory.AppearancesAsync(person!);
    }

    private async Task EditAsync(KnownSpeaker? speaker)
    {
        var title = T[speaker is null ? "directory.add" : "directory.edit"];
        if (await Dialogs.ShowAsync<KnownSpeakerDialog>(title, new() { ["Me"] = person, ["Speaker"] = speaker }) is string name) (said, refusal) = (T["directory.saved", name], null);
        await ReadAsync();
    }

    private async Task RemoveAsync(KnownSpeaker speaker)
    {
        var answer = await Directory.RemoveAsync(person!, speaker.Id);
        refusal = WorkspaceState.Refusal(answer);
        said = answer is Done ? T["directory.removed", speaker.Name].Value : null;
        await ReadAsync();
        // The row with its buttons is gone, and the focus must not be lost with it.
        await heading.FocusAsync();
    }
}
