using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>Everything that can be done with an item in the hand, by mouse. One minute is 1.6 px.</summary>
public sealed class BoardGestureTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task An_item_is_dragged_to_another_time_and_what_starts_there_makes_room()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.DragAsync("i14", 30);
        await Assertions.Expect(board.Verdict).ToContainTextAsync("Ends 16:30");
        await Assertions.Expect(board.Verdict).ToContainTextAsync("Moves 5 later items by 30 min.");
        await board.Page.KeepPictureAsync("board-drag");
        await board.Page.Mouse.UpAsync();
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await board.ShouldSaveAsync(("i14", 1, "10:45", "11:20"), ("i15", 1, "11:20", "12:35"));
        await Assertions.Expect(board.Item("i14")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_item_is_dragged_to_another_day()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.DragAsync("i9", 0, days: 1);
        await Assertions.Expect(board.Page.Locator("[data-day='1'] .ghost")).ToBeVisibleAsync();
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator("[data-day='1'] #item-i9")).ToBeVisibleAsync();
        await board.ShouldSaveAsync(("i9", 1, "14:45", "15:20"));
    }

    [Fact]
    public async Task Both_edges_can_be_pulled()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.PullAsync("i7", bottom: true, 15);
        await board.ShouldSayAsync("i7", "12:15 · 1 h 30");
        await board.PullAsync("i13", bottom: false, 10);
        await board.ShouldSayAsync("i13", "09:10 · 1 h 05");
        await board.ShouldSaveAsync(("i7", 0, "12:15", "13:45"), ("i8", 0, "13:45", "15:00"), ("i13", 1, "09:10", "10:15"));
    }

    [Fact]
    public async Task With_Alt_a_copy_is_put_down_and_the_item_stays()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.Keyboard.DownAsync("Alt");
        await board.DragAsync("i11", 0, days: 1);
        await board.Page.Mouse.UpAsync();
        await board.Page.Keyboard.UpAsync("Alt");
        await Assertions.Expect(board.Page.Locator("[data-day='1'] [data-item]").Filter(new() { HasText = "Dinner in town" })).ToHaveCountAsync(1);
        await board.ShouldSaveAsync(("i11", 0, "18:30", "20:30"));
        Assert.Equal(20, (await board.SavedAsync()).Items.Count);
    }

    [Fact]
    public async Task With_Shift_the_rest_stays_where_it_is()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.Keyboard.DownAsync("Shift");
        await board.DragAsync("i14", 30);
        await board.Page.Mouse.UpAsync();
        await board.Page.Keyboard.UpAsync("Shift");
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await board.ShouldSaveAsync(("i14", 1, "10:45", "11:20"), ("i15", 1, "10:50", "12:05"));
    }

    [Fact]
    public async Task Esc_puts_it_back_and_nothing_is_sent()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.DragAsync("i14", 30);
        await Assertions.Expect(board.Page.Locator(".pushed").First).ToBeVisibleAsync();
        await board.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(board.Page.Locator(".ghost, .pushed, .origin, .bands")).ToHaveCountAsync(0);
        await board.Page.Mouse.UpAsync();
        await board.ShouldSayAsync("i14", "10:15 · 35 min");
        Assert.Equal(1, await board.RevisionAsync());
    }

    [Fact]
    public async Task A_pinned_item_goes_back_and_the_reason_stays_until_it_is_read()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Item("i7").PressAsync("p");
        await Assertions.Expect(board.Item("i7").GetByLabel("Pinned")).ToBeVisibleAsync();
        await board.DragAsync("i7", 45);
        await Assertions.Expect(board.Verdict).ToContainTextAsync("Cannot go here");
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator(".verdict.stays")).ToContainTextAsync("“Lunch” is pinned. Unpin it first.");
        await board.ShouldSayAsync("i7", "12:15 · 1 h 15");
        await board.Page.WaitForTimeoutAsync(450);
        await board.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(board.Page.Locator(".verdict")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_parking_lot_takes_items_and_gives_them_back()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.DragAsync("i9", 10);
        var lot = (await board.Page.Locator("[data-parking]").BoundingBoxAsync())!;
        await board.Page.Mouse.MoveAsync(lot.X + 60, lot.Y + 40, new() { Steps = 4 });
        await Assertions.Expect(board.Page.Locator("[data-parking].takes")).ToBeVisibleAsync();
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator(".park li")).ToContainTextAsync("Long break");
        await Assertions.Expect(board.Page.Locator("[data-day] #item-i9")).ToHaveCountAsync(0);

        await board.Page.EvaluateAsync("scrollTo(0, 400)");
        var parked = (await board.Page.Locator(".park li").BoundingBoxAsync())!;
        var column = (await board.Page.Locator("[data-day='0'] .col").BoundingBoxAsync())!;
        await board.Page.Mouse.MoveAsync(parked.X + 20, parked.Y + parked.Height - 8);
        await board.Page.Mouse.DownAsync();
        await board.Page.Mouse.MoveAsync(column.X + 60, column.Y + ((16.5f - 8) * 96) + 12, new() { Steps = 6 });
        await board.Page.KeepPictureAsync("board-from-parking");
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator(".park li")).ToHaveCountAsync(0);
        await board.ShouldSayAsync("i9", "16:30 · 35 min");
    }

    [Fact]
    public async Task A_drag_near_the_edge_of_the_window_scrolls_on()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.SetViewportSizeAsync(1440, 700);
        await board.Page.EvaluateAsync("scrollTo(0, 0)");
        await board.DragAsync("i2", 0);
        var box = (await board.Page.Locator("[data-day='0'] .col").BoundingBoxAsync())!;
        await board.Page.Mouse.MoveAsync(box.X + 40, 690, new() { Steps = 3 });
        await Assertions.Expect(board.Page.Locator(".ghost .mn")).ToContainTextAsync("20:55");
        await board.Page.Keyboard.PressAsync("Escape");
        await board.Page.Mouse.UpAsync();
    }

    [Fact]
    public async Task A_colleagues_change_during_a_drag_is_judged_anew()
    {
        var board = await BoardPage.OpenAsync(host);
        var orla = await BoardPage.OpenAsync(host, board.Plan, "Orla");
        await board.DragAsync("i14", 30);
        await Assertions.Expect(board.Verdict).ToContainTextAsync("Moves 5 later items");
        await orla.Item("i19").PressAsync("Delete");
        await Assertions.Expect(board.Verdict).ToContainTextAsync("Moves 4 later items");
        await board.Page.Mouse.UpAsync();
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await orla.ShouldSayAsync("i14", "10:45 · 35 min");
    }

    [Fact]
    public async Task Holes_and_overlaps_are_rows_with_a_way_out()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.Locator("[data-day='0'] [data-break='960']").ClickAsync(new() { Force = true });
        await Assertions.Expect(board.Page.Locator("[data-day='0'] [data-item]").Filter(new() { HasText = "16:00 · 2 h 30" })).ToHaveCountAsync(1);
        await board.Page.Keyboard.DownAsync("Shift");
        await board.DragAsync("i6", -10);
        await board.Page.Mouse.UpAsync();
        await board.Page.Keyboard.UpAsync("Shift");
        await Assertions.Expect(board.Page.Locator(".overlap")).ToContainTextAsync("Overlaps by 10 min");
        await board.Page.KeepPictureAsync("board-overlap");
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "Shift the later one: Group discussion of what we heard" }).ClickAsync();
        await Assertions.Expect(board.Page.Locator(".overlap")).ToHaveCountAsync(0);
        await board.ShouldSaveAsync(("i6", 0, "11:35", "12:15"));
    }
}
