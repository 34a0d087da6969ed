using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Workspace;

public sealed class StageMarkTests : WorkspaceTest
{
    [Fact]
    public async Task The_mark_tells_of_a_step_at_once_and_of_what_was_edited_since()
    {
        using var state = await OpenAsync(BoardPlans.Prepared(new(Guid.NewGuid())));
        var mark = Render<StageMark>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, 1));
        Assert.Equal("Draft, version 1", mark.Find(".state").TextContent);

        await Services.GetRequiredService<ReviewDesk>().ProposeAsync(SamplePeople.Maeve, state.Agenda.Id, "", Guid.NewGuid());
        mark.WaitForAssertion(() => Assert.Equal("Version 1 is proposed", mark.Find(".state").TextContent));

        await state.DoAsync(new RenameGathering("Another"));
        mark.Render(parameters => parameters.Add(x => x.Revision, state.Plan.Revision));
        Assert.Equal("Version 1 is proposed, now version 2", mark.Find(".state").TextContent);
    }
}
