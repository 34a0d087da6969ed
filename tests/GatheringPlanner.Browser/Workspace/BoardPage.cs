using GatheringPlanner.App.Ports;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>The board of the sample gathering in a browser, and what hands do with it.</summary>
internal sealed class BoardPage(BrowserHost host, IPage page)
{
    private const float Minute = 1.6f;

    public IPage Page => page;

    public PlanId Plan { get; } = new(Guid.Parse(new Uri(page.Url).Segments[^1]));

    public ILocator Verdict => page.Locator(".verdict[data-tone]:not([data-tone=wait])");

    public static async Task<BoardPage> OpenAsync(BrowserHost host, int width = 1440) => new(host, (await WorkspacePage.OpenSampleAsync(host, width)).Page);

    public static async Task<BoardPage> OpenAsync(BrowserHost host, PlanId plan, string person, int width = 1440) =>
        new(host, (await WorkspacePage.OpenAsync(host, plan, person, width)).Page);

    public ILocator Item(string id) => page.Locator($"#item-{id}");

    /// <summary>Takes an item near its middle and moves it by some minutes and days, the button still down.</summary>
    public async Task DragAsync(string id, int minutes, int days = 0)
    {
        await MiddleAsync(id);
        var box = (await Item(id).BoundingBoxAsync())!;
        var right = days == 0 ? 0 : days * await ColumnStepAsync();
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + 6, y + 3);
        await page.Mouse.MoveAsync(x + right, y + (minutes * Minute), new() { Steps = 4 });
        await page.Locator(".ghost").WaitForAsync();
    }

    /// <summary>Away from the edges of the window, where a drag would scroll the page on.</summary>
    public Task MiddleAsync(string id) => Item(id).EvaluateAsync("item => item.scrollIntoView({ block: 'center' })");

    /// <summary>Pulls an edge by some minutes and lets go.</summary>
    public async Task PullAsync(string id, bool bottom, int minutes)
    {
        await MiddleAsync(id);
        var box = (await Item(id).BoundingBoxAsync())!;
        var y = bottom ? box.Y + box.Height - 3 : box.Y + 3;
        await page.Mouse.MoveAsync(box.X + 60, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 60, y + (minutes * Minute) + (bottom ? 3 : -3), new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }

    public Task ShouldSayAsync(string id, string text) => Assertions.Expect(Item(id)).ToContainTextAsync(text);

    public async Task<GatheringPlan> SavedAsync()
    {
        await Assertions.Expect(page.Locator(".keep")).ToContainTextAsync("Saved");
        return (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(Plan))!.Plan;
    }

    public async Task<int> RevisionAsync() => (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(Plan))!.Revision;

    /// <summary>Where items are in the stored plan, which is a moment behind what the board shows at once.</summary>
    public async Task ShouldSaveAsync(params (string Id, int? Day, string Start, string End)[] items)
    {
        var until = DateTime.UtcNow.AddSeconds(5);
        List<(string, int?, string, string)> saved;
        do
        {
            var plan = await SavedAsync();
            saved = [.. items.Select(x => plan.Items.Find(new(x.Id))!).Select(x => (x.Id.Value, x.Day, $"{x.Start}", $"{x.End}"))];
        }
        while (!items.SequenceEqual(saved) && DateTime.UtcNow < until);

        Assert.Equal(items, saved);
    }

    private async Task<float> ColumnStepAsync() =>
        (await page.Locator("[data-day='1'] .col").BoundingBoxAsync())!.X - (await page.Locator("[data-day='0'] .col").BoundingBoxAsync())!.X;
}
