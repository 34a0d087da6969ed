using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Profiles;

/// <summary>From a gathering to a profile of the organisation's own, and from the profile to another gathering.</summary>
public sealed class ProfileDialogTests : WorkspaceTest
{
    private static readonly OrganisationProfile Offsites = new("Our offsites", GatheringProfile.Cab, [new("QT-END", RuleWeight.Blocker, [], "Trains leave at six.")]);

    public ProfileDialogTests() => Services.AddSingleton(TimeProvider.System).AddSingleton<IProfileShelf, InMemoryProfileShelf>().AddSingleton(new InMemoryAudit().Commands()).AddSingleton<ProfileLibrary>();

    private ProfileLibrary Library => Services.GetRequiredService<ProfileLibrary>();

    [Fact]
    public async Task How_a_gathering_is_judged_is_kept_under_a_name()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        await state.DoAsync(new PutPart<RuleSetting>(new(new("QT-END"), "Trains leave at six.", "Maeve", state.Today) { Weight = RuleWeight.Off }));
        var dialog = RenderSave(state);
        Assert.Contains("and 1 rule judged differently", dialog.Find("p").TextContent, StringComparison.Ordinal);

        await dialog.Find("form").SubmitAsync();
        Assert.Equal("A profile needs a name.", dialog.Find("[role=alert]").TextContent);
        dialog.Find("#keep-name").Input(" Our offsites ");
        await dialog.Find("form").SubmitAsync();

        var kept = Assert.Single(await Library.ListAsync(state.Me));
        Assert.Equal(new("Our offsites", GatheringProfile.QualityTime, [new("QT-END", RuleWeight.Off, [], "Trains leave at six.")]), kept);
        Assert.Equal("Saved the profile “Our offsites”.", state.Said);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_said_before_it_is_replaced()
    {
        await Library.SaveAsync(SamplePeople.Maeve, Offsites);
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var dialog = RenderSave(state);
        Assert.Equal("Save the profile", dialog.Find("[type=submit]").TextContent);

        dialog.Find("#keep-name").Input("Our offsites");

        Assert.Equal("There is a profile of this name. Saving replaces it.", dialog.Find("#keep-hint").TextContent);
        Assert.Equal("Replace the profile", dialog.Find("[type=submit]").TextContent);
    }

    [Fact]
    public async Task A_gathering_is_judged_by_a_profile_in_one_step_that_undo_takes_back()
    {
        await Library.SaveAsync(SamplePeople.Maeve, Offsites with { Name = "Another" });
        await Library.SaveAsync(SamplePeople.Maeve, Offsites);
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        await state.DoAsync(new PutPart<RuleSetting>(new(new("QT-LUNCH"), "A picnic on the boat.", "Maeve", state.Today) { Weight = RuleWeight.Off }));
        var before = state.Agenda;
        var dialog = RenderUse(state);
        Assert.Equal("It takes the place of the 1 rule that is judged differently here now.", dialog.Find(".note").TextContent);

        dialog.FindAll("input")[1].Change(true);
        await dialog.Find("form").SubmitAsync();

        var setting = Assert.Single(state.Agenda.All<RuleSetting>());
        Assert.Equal((GatheringProfile.Cab, "QT-END", RuleWeight.Blocker, "Maeve"), (state.Agenda.Header.Profile, setting.RuleId, setting.Weight, setting.By));
        Assert.Equal("Judges by the profile Our offsites", state.History.Undo);
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task Without_a_profile_the_dialog_says_how_to_come_by_one()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));

        var dialog = RenderUse(state);

        Assert.StartsWith("There is no profile of your own yet.", dialog.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Empty(dialog.FindAll("[type=submit]"));
    }

    private IRenderedComponent<SaveProfileDialog> RenderSave(WorkspaceState state) => Render<SaveProfileDialog>(parameters => parameters.Add(x => x.State, state));

    private IRenderedComponent<UseProfileDialog> RenderUse(WorkspaceState state) => Render<UseProfileDialog>(parameters => parameters.Add(x => x.State, state));
}
