using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Library;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Library;

/// <summary>The blocks beside the board, and the button that makes a block of an item.</summary>
public sealed class BlockPanelTests : WorkspaceTest
{
    private readonly List<Block> _added = [];

    [Fact]
    public void Six_blocks_are_offered_as_rows_that_the_boards_script_can_drag()
    {
        var panel = RenderBlocks();

        Assert.Equal(["long-break 45", "client-facing-panel 35", "one-two-four-all 15", "personal-stories 50", "outside-voice-then-debate 60", "commitments-with-owners 30"], Rows(panel));
        Assert.Equal("58 blocks", panel.Find("input").GetAttribute("placeholder"));
        Assert.Equal("/library", panel.Find(".all a").GetAttribute("href"));
    }

    [Fact]
    public void Words_choose_others_and_say_when_there_are_none()
    {
        var panel = RenderBlocks();

        panel.Find("input").Input("fishbowl");
        Assert.Equal(["fishbowl 45", "fishbowl-with-customers 60"], Rows(panel));
        panel.Find("input").Input("zzz");

        Assert.Empty(Rows(panel));
        Assert.Equal("No block has these words.", panel.Find("[role=status]").TextContent);
    }

    [Fact]
    public void A_row_is_added_by_its_button_and_only_by_who_may()
    {
        var panel = RenderBlocks();

        panel.Find("[aria-label='Add Long break']").Click();

        Assert.Equal("long-break", Assert.Single(_added).Id);
        Assert.Empty(RenderBlocks(mayEdit: false).FindAll("button"));
    }

    [Fact]
    public async Task An_item_is_kept_as_a_block_once()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var button = Render<SaveBlockButton>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, new ItemId("talk")));

        await button.Find("button").ClickAsync(new());

        Assert.Equal(60, Ours(await Services.GetRequiredService<BlockLibrary>().ListAsync(state.Me)).Minutes);
        Assert.True(button.Find("button").HasAttribute("disabled"));
        Assert.EndsWith("is a block of ours now.", state.Said, StringComparison.Ordinal);
        var again = Render<SaveBlockButton>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, new ItemId("talk")));
        await again.Find("button").ClickAsync(new());
        Assert.StartsWith("There is a block of ours called", again.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_manage_the_library_is_not_offered_to()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)), SamplePeople.Tomas);

        Assert.Empty(Render<SaveBlockButton>(parameters => parameters.Add(x => x.State, state).Add(x => x.Item, new ItemId("talk"))).FindAll("button"));
    }

    private static Block Ours(IEnumerable<Block> blocks) => Assert.Single(blocks, x => x.IsOurs);

    private static IEnumerable<string> Rows(IRenderedComponent<BlockPanel> panel) =>
        panel.FindAll("[data-block]").Select(x => $"{x.GetAttribute("data-block")} {x.GetAttribute("data-len")}");

    private IRenderedComponent<BlockPanel> RenderBlocks(bool mayEdit = true) =>
        Render<BlockPanel>(parameters => parameters.Add(x => x.Blocks, BlockFile.BuiltIn).Add(x => x.MayEdit, mayEdit).Add(x => x.OnAdd, _added.Add));
}
