using GatheringPlanner.App.Ports;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>Everything that can be done with an item in the hand, by mouse and by finger. One minute is 1.6 px.</summary>
public sealed class BoardGestureTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const float Minute = 1.6f;

    [Fact]
    public async Task An_item_is_dragged_to_another_time_and_what_starts_there_makes_room()
    {
        var (page, id) = await OpenAsync();
        await DragAsync(page, "#item-i14", 0, 30);
        await Assertions.Expect(page.Locator(".verdict[data-tone]:not([data-tone=wait])")).ToBeVisibleAsync();
        await page.KeepPictureAsync("board-drag");
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator("#item-i14")).ToContainTextAsync("10:45 · 35 min");
        var plan = await SavedAsync(page, id);
        Assert.Equal((PlanTime.At(10, 45), PlanTime.At(11, 20)), (plan.Items.Find(new("i14"))!.Start, plan.Items.Find(new("i15"))!.Start));
    }

    [Fact]
    public async Task An_item_is_dragged_to_another_day()
    {
        var (page, id) = await OpenAsync();
        var there = await BoxAsync(page, "[data-day='1'] .col");
        var here = await BoxAsync(page, "[data-day='0'] .col");
        await DragAsync(page, "#item-i3", there.X - here.X, 0);
        await Assertions.Expect(page.Locator("[data-day='1'] .ghost")).ToBeVisibleAsync();
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator("[data-day='1'] #item-i3")).ToBeVisibleAsync();
        Assert.Equal(1, (await SavedAsync(page, id)).Items.Find(new("i3"))!.Day);
    }

    private async Task<(IPage Page, PlanId Id)> OpenAsync(int width = 1440)
    {
        var opened = await WorkspacePage.OpenSampleAsync(host, width);
        await opened.Page.Locator("[data-board][data-ready]").WaitForAsync();
        return (opened.Page, new(Guid.Parse(new Uri(opened.Page.Url).Segments[^1])));
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) => (await page.Locator(selector).BoundingBoxAsync())!;

    /// <summary>Takes an item near its middle and moves it by some pixels and minutes, the button still down.</summary>
    private static async Task DragAsync(IPage page, string selector, float right, int minutes)
    {
        await page.Locator(selector).ScrollIntoViewIfNeededAsync();
        var box = await BoxAsync(page, selector);
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + (right / 2), y + 6);
        await page.Mouse.MoveAsync(x + right, y + (minutes * Minute), new() { Steps = 4 });
    }

    private async Task<GatheringPlan> SavedAsync(IPage page, PlanId id)
    {
        await Assertions.Expect(page.Locator(".keep")).ToContainTextAsync("Saved");
        return (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(id))!.Plan;
    }
}
