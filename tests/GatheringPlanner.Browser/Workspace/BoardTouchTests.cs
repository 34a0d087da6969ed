using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>Fingers: a long press takes an item, a swipe scrolls, and on a phone a row is moved without dragging.</summary>
public sealed class BoardTouchTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    /// <summary>Waits until the page has come to rest: for ten frames nothing has moved.</summary>
    private const string Still = """
        () => new Promise(done => {
            let at = NaN, frames = 0;
            const look = () => {
                frames = scrollY === at ? frames + 1 : 0;
                at = scrollY;
                if (frames === 10) done(); else requestAnimationFrame(look);
            };
            look();
        })
        """;

    [Fact]
    public async Task A_long_press_takes_an_item_and_a_swipe_scrolls()
    {
        var board = await BoardPage.OpenAsync(host, 1024);
        var finger = await board.Page.Context.NewCDPSessionAsync(board.Page);
        await board.MiddleAsync("i14");
        var box = (await board.Item("i14").BoundingBoxAsync())!;
        var (x, y) = (box.X + 60, box.Y + 20);

        await TouchAsync(finger, "touchStart", x, y);
        for (var i = 1; i <= 6; i++) await TouchAsync(finger, "touchMove", x, y - (i * 12));
        await TouchAsync(finger, "touchEnd");
        await Assertions.Expect(board.Page.Locator(".ghost")).ToHaveCountAsync(0);
        await board.ShouldSayAsync("i14", "10:15 · 35 min");

        await board.Page.EvaluateAsync(Still);
        await board.MiddleAsync("i14");
        box = (await board.Item("i14").BoundingBoxAsync())!;
        (x, y) = (box.X + 60, box.Y + 20);
        await TouchAsync(finger, "touchStart", x, y);
        await board.Page.Locator(".ghost").WaitForAsync();
        for (var i = 1; i <= 6; i++) await TouchAsync(finger, "touchMove", x, y + (i * 8));
        await Assertions.Expect(board.Verdict).ToContainTextAsync("Moves 5 later items by 30 min.");
        await TouchAsync(finger, "touchEnd");
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await board.ShouldSaveAsync(("i14", 1, "10:45", "11:20"), ("i15", 1, "11:20", "12:35"));
    }

    [Fact]
    public async Task A_row_on_a_phone_is_moved_parked_and_found_in_the_parking_lot()
    {
        var board = await BoardPage.OpenAsync(host, 390);
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "Wed 9" }).ClickAsync();
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "More about Lunch" }).ClickAsync();
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "5 minutes earlier" }).ClickAsync();
        await Assertions.Expect(board.Item("i16").Locator(".when b")).ToHaveTextAsync("12:00");
        await board.Page.KeepPictureAsync("board-list-390");
        await board.Page.ShouldBeAccessibleAsync();
        await board.Page.ShouldFitItsWindowAsync();
        await board.Page.Locator(".moves").GetByRole(AriaRole.Button, new() { Name = "Park" }).ClickAsync();
        await Assertions.Expect(board.Page.Locator(".park")).ToContainTextAsync("Lunch");
    }

    private static Task TouchAsync(ICDPSession finger, string type, float x = 0, float y = 0) => finger.SendAsync("Input.dispatchTouchEvent", new()
    {
        ["type"] = type,
        ["touchPoints"] = type == "touchEnd" ? Array.Empty<object>() : new[] { new Dictionary<string, object> { ["x"] = x, ["y"] = y } },
    });
}
