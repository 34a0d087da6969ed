using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>The library in a browser: blocks dragged and added, days kept and inserted, gatherings copied.</summary>
public sealed class LibraryTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task A_block_is_dragged_onto_the_board_and_what_starts_there_makes_room()
    {
        var board = await BoardPage.OpenAsync(host);
        await CarryAsync(board, "one-two-four-all", "i14");
        await Assertions.Expect(board.Verdict).ToContainTextAsync("later items by 15 min");
        await board.Page.KeepPictureAsync("block-drag");
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator("[data-day='1'] [data-item]").Filter(new() { HasText = "1-2-4-all" })).ToHaveCountAsync(1);
        await board.ShouldSaveAsync(("i14", 1, "10:30", "11:05"));
        var added = Assert.Single((await board.SavedAsync()).Items, x => x.Title == "1-2-4-all");
        Assert.Equal((1, "10:15", "10:30", false), (added.Day!.Value, $"{added.Start}", $"{added.End}", added.Pinned));
        Assert.StartsWith("1. ", added.Method, StringComparison.Ordinal);

        await board.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(board.Page.Locator("[data-item]").Filter(new() { HasText = "1-2-4-all" })).ToHaveCountAsync(0);
        await board.ShouldSaveAsync(("i14", 1, "10:15", "10:50"));
    }

    [Fact]
    public async Task A_block_that_is_let_go_beside_the_board_adds_nothing()
    {
        var board = await BoardPage.OpenAsync(host);
        await CarryAsync(board, "long-break", "i14");
        await board.Page.Mouse.MoveAsync(60, 600, new() { Steps = 4 });
        await Assertions.Expect(board.Page.Locator(".ghost")).ToHaveCountAsync(0);
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator(".carrying, .pushed, .bands")).ToHaveCountAsync(0);
        Assert.Equal(1, await board.RevisionAsync());
    }

    [Fact]
    public async Task A_block_is_found_and_added_by_keyboard()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.GetByLabel("Search blocks").FillAsync("fishbowl");
        var add = board.Page.GetByRole(AriaRole.Button, new() { Name = "Add Fishbowl", Exact = true });
        await add.PressAsync("Enter");
        await Assertions.Expect(board.Page.Locator(".said")).ToContainTextAsync("Added “Fishbowl” to the parking lot");
        await Assertions.Expect(board.Page.Locator("[data-parking]")).ToContainTextAsync("Fishbowl");

        await board.Item("i13").FocusAsync();
        await board.Page.Keyboard.PressAsync("Control+Space");
        await add.PressAsync("Enter");
        await Assertions.Expect(board.Page.Locator(".said")).ToContainTextAsync("Added “Fishbowl” after “");
        await board.ShouldSaveAsync(("i14", 1, "11:00", "11:35"));
    }

    /// <summary>Takes a block of the panel and holds it over the board with its upper edge at an item's.</summary>
    private static async Task CarryAsync(BoardPage board, string block, string item)
    {
        var page = board.Page;
        await board.Item(item).ScrollIntoViewIfNeededAsync();
        var from = (await page.Locator($"[data-block='{block}']").BoundingBoxAsync())!;
        var to = (await board.Item(item).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(from.X + 40, from.Y + 12);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 50, from.Y + 16);
        await page.Mouse.MoveAsync(to.X + 100, to.Y + 13, new() { Steps = 4 });
        await page.Locator(".ghost").WaitForAsync();
    }
}
