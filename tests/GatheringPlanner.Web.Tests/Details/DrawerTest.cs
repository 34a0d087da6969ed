using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Details;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Tests.Workspace;

namespace GatheringPlanner.Web.Tests.Details;

/// <summary>Base of the tests about the details of one item.</summary>
public abstract class DrawerTest : WorkspaceTest
{
    protected static readonly ItemId Talk = new("talk");

    protected static AgendaItem TalkOf(WorkspaceState state) => state.Agenda.Items.Find(Talk)!;

    protected static string? MarkOf(IRenderedComponent<ItemDrawer> drawer, string field) =>
        drawer.Find(field).Closest(".field")!.QuerySelector(".saves")?.TextContent;

    protected static async Task TypeAsync(IRenderedComponent<ItemDrawer> drawer, string field, string text)
    {
        _ = drawer.Find(field).InputAsync(text);
        await drawer.Find(field).BlurAsync();
    }

    protected static IElement Button(IRenderedComponent<ItemDrawer> drawer, string text) => drawer.FindAll("button").Single(x => x.TextContent == text);

    protected static async Task UntilAsync(WorkspaceState state, int revision)
    {
        for (var i = 0; i < 200 && state.Plan.Revision < revision; i++) await Task.Delay(10);
        Assert.Equal(revision, state.Plan.Revision);
    }

    protected IRenderedComponent<ItemDrawer> RenderDrawer(WorkspaceState state, string item = "talk", Action<ItemId>? show = null) =>
        Render<ItemDrawer>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, state.Agenda.Items.Find(new(item)))
            .Add(x => x.Revision, state.Plan.Revision).Add(x => x.OnShow, show ?? (_ => { })));

    /// <summary>As the page does when a new version has arrived.</summary>
    protected static void Draw(IRenderedComponent<ItemDrawer> drawer, WorkspaceState state, string item = "talk") =>
        drawer.Render(parameters => parameters.Add(x => x.Item, state.Agenda.Items.Find(new(item))).Add(x => x.Revision, state.Plan.Revision));
}
