using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Web.Components.Library;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Library;

/// <summary>From a day to a template, and from a template to a day of another gathering.</summary>
public sealed class TemplateDialogTests : WorkspaceTest
{
    private OwnTemplates Templates => Services.GetRequiredService<OwnTemplates>();

    [Fact]
    public async Task A_day_is_kept_under_a_name()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60) with { Owner = "Ann" }));
        var dialog = Render<SaveTemplateDialog>(parameters => parameters.Add(x => x.State, state));

        await dialog.Find("form").SubmitAsync();
        Assert.Equal("A template needs a name.", dialog.Find("[role=alert]").TextContent);
        dialog.Find("#template-what").Change("0");
        dialog.Find("#template-name").Input(" A good day ");
        dialog.Find("#template-summary").Change("For spring");
        await dialog.Find("form").SubmitAsync();

        var kept = Assert.Single(await Templates.ListAsync(state.Me));
        Assert.Equal(("A good day", "For spring", true, null), (kept.Name, kept.Summary, kept.IsDay, Assert.Single(kept.Plan.Items).Owner));
        Assert.Equal("Saved the template “A good day”.", state.Said);
    }

    [Fact]
    public async Task Only_days_with_something_on_them_are_offered_to_keep()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));

        var dialog = Render<SaveTemplateDialog>(parameters => parameters.Add(x => x.State, state));

        Assert.Equal(["", "0"], dialog.FindAll("option").Select(x => x.GetAttribute("value")));
    }

    [Fact]
    public async Task A_template_of_ours_becomes_a_day_that_undo_takes_back()
    {
        await Templates.SaveAsync(SamplePeople.Maeve, OwnTemplate.Of("t", "A good day", "", Plan(Item("talk", "09:00", 60)), day: 0));
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var before = state.Agenda;
        var dialog = Render<InsertDayDialog>(parameters => parameters.Add(x => x.State, state));
        Assert.Equal("A good day", dialog.Find("input[checked]").ParentElement!.QuerySelector(".serif")!.TextContent);

        await dialog.Find("form").SubmitAsync();

        Assert.Equal(before.Header.DayCount + 1, state.Agenda.Header.DayCount);
        Assert.Equal(["talk"], state.Agenda.Items.Where(x => x.Day == before.Header.DayCount).Select(x => x.Title));
        Assert.Equal("Inserted the day “A good day”", state.History.Undo);
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task Shipped_templates_of_one_day_can_be_inserted_too_on_an_empty_day()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        await state.DoAsync(new SetDayCount(2));
        var dialog = Render<InsertDayDialog>(parameters => parameters.Add(x => x.State, state));
        Assert.Equal(3, dialog.FindAll("[name=insert]").Count);
        Assert.Equal("1", dialog.Find("#insert-to").GetAttribute("value"));

        dialog.FindAll("[name=insert]")[1].Change(true);
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(2, state.Agenda.Header.DayCount);
        Assert.Contains(state.Agenda.Items, x => x is { Day: 1, Title: "The goal we share, and what rides on it" });
    }

    [Fact]
    public async Task The_menu_offers_what_the_person_may_do()
    {
        using var mine = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        using var leads = await OpenAsync(mine.Agenda, SamplePeople.Tomas);
        using var executives = await OpenAsync(mine.Agenda, SamplePeople.Aoife);

        Assert.Equal(["Who has a part", "Save as a template", "Insert a day template", "Copy this gathering", "Share by link", "Tell people", "Who did what", "Put into the archive"], Offered(mine));
        Assert.Equal(["Who has a part"], Offered(leads));
        Assert.Equal(["Who has a part"], Offered(executives));
    }

    private IEnumerable<string> Offered(WorkspaceState state) =>
        Render<GatheringMenu>(parameters => parameters.Add(x => x.State, state)).FindAll(".menu .b").Select(x => x.TextContent);
}
