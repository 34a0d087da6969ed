using System.Text;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Components.Importing;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Participation;

public sealed class PeopleImportPageTests : WorkspaceTest
{
    private readonly SignedIn _signedIn = new(SamplePeople.Maeve);

    public PeopleImportPageTests() => Services.AddSingleton<AuthenticationStateProvider>(_signedIn).AddScoped<CurrentPerson>();

    [Fact]
    public async Task A_list_is_one_step_to_keep_and_one_to_undo()
    {
        using var state = await OpenAsync(Plan());
        var page = await ReadAsync(state.Agenda, "name,group\nAnn,Coaches\nBo,Coaches\n,Coaches");

        page.WaitForAssertion(() => Assert.Equal("Import 2 people, leave 1 row out", page.Find("button.main").TextContent));
        await page.Find("button.main").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Nothing to import", page.Markup, StringComparison.Ordinal));
        state.Listen(change => Task.Run(change));
        Assert.Equal((2, "Imported 2 people: 2 new, 0 changed"), (state.Plan.Revision, state.History.Undo));
        Assert.Equal(["Ann", "Bo"], state.Agenda.All<Participant>().Select(x => x.Name).Order());
        await state.UndoAsync();
        Assert.Equal((0, 0), (state.Agenda.All<Participant>().Count, state.Agenda.Audiences.Count));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_sentence()
    {
        using var state = await OpenAsync(Plan());
        var page = await ReadAsync(state.Agenda, "\0");

        page.WaitForAssertion(() => Assert.Equal("This is neither a workbook (.xlsx) nor text.", page.Find(".note.bad").TextContent.Trim()));
    }

    [Fact]
    public async Task Rows_are_looked_at_again_where_somebody_changed_the_list_meanwhile()
    {
        using var state = await OpenAsync(Plan());
        var page = await ReadAsync(state.Agenda, "Ann");
        page.WaitForElement("button.main");
        await state.DoAsync(new PutPart<Participant>(new(new("a"), "Ann")));

        await page.Find("button.main").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Somebody has changed the list in the meantime", page.Markup, StringComparison.Ordinal));
        Assert.Equal(2, state.Plan.Revision);
        Assert.Contains("Nothing to import", page.Markup, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<PeopleImportPage>> ReadAsync(GatheringPlan plan, string text)
    {
        var page = Render<PeopleImportPage>(parameters => parameters.Add(x => x.Id, plan.Id.Value));
        page.WaitForElement("#import-file");
        await page.InvokeAsync(() => page.FindComponent<ImportSource>().Instance.OnBytes.InvokeAsync(Encoding.UTF8.GetBytes(text)));
        return page;
    }
}
