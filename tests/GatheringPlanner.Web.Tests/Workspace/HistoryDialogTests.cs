using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

public sealed class HistoryDialogTests : WorkspaceTest
{
    public HistoryDialogTests() => Services.AddSingleton(TimeProvider.System);

    [Fact]
    public async Task Steps_are_listed_newest_first_with_who_made_them_and_what_undo_takes_next()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        using var state = await OpenAsync(plan);
        using var theirs = await OpenAsync(plan, SamplePeople.Orla);
        await state.DoAsync(new RetitleItem(new("talk"), "Keynote"));
        await theirs.DoAsync(new ChangeDetail(new("talk"), ItemDetail.Goal, "Agree"));

        var steps = Render<HistoryDialog>(parameters => parameters.Add(x => x.State, state)).FindAll(".history li");

        Assert.Equal(["Wrote the goal of “Keynote”", "Renamed “talk” to “Keynote”"], steps.Take(2).Select(x => x.Children[0].TextContent));
        Assert.Equal([SamplePeople.Orla.Name, "You"], steps.Take(2).Select(x => x.Children[1].TextContent.Split(',')[0]));
        Assert.Equal("Undo takes this back next", Assert.Single(steps, x => x.Children.Length == 3).Children[2].TextContent);
        Assert.Equal("Renamed “talk” to “Keynote”", Assert.Single(steps, x => x.Children.Length == 3).Children[0].TextContent);
    }
}
