using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>Everything that a drag does, by keys alone, and spoken.</summary>
public sealed class BoardKeysTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task Space_picks_up_arrows_move_and_Enter_puts_down()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Item("i14").FocusAsync();
        await board.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(Voice(board)).ToContainTextAsync("Long break picked up. Arrows move it, Enter puts it down, Esc puts it back");
        await board.Page.Keyboard.PressAsync("Shift+ArrowDown");
        await Assertions.Expect(Voice(board)).ToContainTextAsync("10:45 to 11:20. Ends 16:30. Moves 5 later items by 30 min.");
        await board.Page.KeepPictureAsync("board-keys");
        await board.Page.Keyboard.PressAsync("ArrowUp");
        await board.Page.Keyboard.PressAsync("ArrowDown");
        await board.Page.Keyboard.PressAsync("Enter");
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await Assertions.Expect(board.Item("i14")).ToBeFocusedAsync();
        await board.ShouldSaveAsync(("i14", 1, "10:45", "11:20"), ("i15", 1, "11:20", "12:35"));
    }

    [Fact]
    public async Task Left_and_right_lead_to_another_day_and_Esc_back()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Item("i9").FocusAsync();
        await board.Page.Keyboard.PressAsync("Space");
        await board.Page.Keyboard.PressAsync("Control+ArrowRight");
        await Assertions.Expect(board.Page.Locator("[data-day='1'] .ghost")).ToContainTextAsync("14:45–15:20");
        await board.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Voice(board)).ToContainTextAsync("Long break is back where it was.");
        await Assertions.Expect(board.Page.Locator(".ghost")).ToHaveCountAsync(0);
        await Assertions.Expect(board.Item("i9")).ToBeFocusedAsync();
        Assert.Equal(1, await board.RevisionAsync());
    }

    [Fact]
    public async Task Several_are_selected_and_parked_in_one_step()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Item("i14").FocusAsync();
        await board.Page.Keyboard.PressAsync("Shift+ArrowDown");
        await board.Page.Keyboard.PressAsync("Shift+ArrowDown");
        await Assertions.Expect(board.Page.Locator(".it.sel")).ToHaveCountAsync(3);
        await board.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(board.Page.Locator(".park li")).ToHaveCountAsync(3);
        await board.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(board.Page.Locator(".park li")).ToHaveCountAsync(0);
        await board.ShouldSaveAsync(("i14", 1, "10:15", "10:50"), ("i15", 1, "10:50", "12:05"));
    }

    [Fact]
    public async Task The_board_can_be_a_list_on_any_screen_and_lists_are_in_the_order_of_time()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "Show as a list" }).ClickAsync();
        await Assertions.Expect(board.Page.Locator("[data-day='0'] .when b").First).ToBeVisibleAsync();
        await Assertions.Expect(board.Page.Locator("[data-day='1']")).ToBeHiddenAsync();
        var starts = await board.Page.Locator("[data-day='0'] [data-item]").EvaluateAllAsync<int[]>("all => all.map(x => Number(x.dataset.start))");
        Assert.Equal(starts.Order(), starts);
        await board.Page.KeepPictureAsync("board-list-1440");
        await board.Page.ShouldBeAccessibleAsync();
    }

    private static ILocator Voice(BoardPage board) => board.Page.Locator(".boardwrap > .vh[role=status]");
}
