using GatheringPlanner.App.Access;
using Microsoft.Playwright;

namespace GatheringPlanner.Benchmarks;

/// <summary>Letting go of an item: when it stands, when the server has saved and judged it, and what went over the wire.</summary>
internal static class Drops
{
    private const int Rounds = 30;

    private const string Watch = """
        window.painted = [];
        new PerformanceObserver(list => list.getEntries().forEach(mark => requestAnimationFrame(() => painted.push(performance.now() - mark.startTime)))).observe({ type: "mark" });
        """;

    public static async Task RunAsync(BoardBrowser browser, BoardServer server, int size)
    {
        var traffic = await CountAsync(browser, server, size);
        var page = await browser.NewPageAsync(server.Address, SamplePeople.Maeve);
        await page.AddInitScriptAsync(Watch);
        await BoardBrowser.OpenAsync(page, BoardBenchmark.PlanOf(size).Id);
        for (var i = 0; i < Rounds + 5; i++) await DropAsync(page, Minutes(i));
        var confirmed = (await page.EvaluateAsync<double[]>("performance.getEntriesByName('board-drop-confirmed').map(x => x.duration)")).Skip(5).Order().ToList();
        var painted = (await page.EvaluateAsync<double[]>("painted")).Skip(5).Order().ToList();
        var middle = traffic.OrderBy(x => x.Got).ElementAt(traffic.Count / 2);
        Console.WriteLine($"  {"",-20} {size,7} {painted[painted.Count / 2],23:0.0} {$"{confirmed[confirmed.Count / 2]:0.0} ({confirmed[confirmed.Count * 95 / 100]:0.0})",21} {middle.Sent,6} {middle.Messages,10} {middle.Got,12}");
        await page.Context.CloseAsync();
    }

    /// <summary>What goes over the wire, on a page of its own: counting takes time that the drops are not to be charged with.</summary>
    private static async Task<IReadOnlyList<(int Sent, int Messages, int Got)>> CountAsync(BoardBrowser browser, BoardServer server, int size)
    {
        var page = await browser.NewPageAsync(server.Address, SamplePeople.Maeve);
        var wire = await Wire.TapAsync(page, delay: 0);
        await BoardBrowser.OpenAsync(page, BoardBenchmark.PlanOf(size).Id);
        var traffic = new List<(int, int, int)>();
        for (var i = 0; i < 7; i++)
        {
            await DropAsync(page, Minutes(i), wire.Reset);
            if (i > 1) traffic.Add((wire.Sent, wire.Calls, wire.Got));
        }

        await page.Context.CloseAsync();
        return traffic;
    }

    /// <summary>First half an hour up, then to and fro: at the end of the day each drop would also make the scale of time longer or shorter.</summary>
    private static int Minutes(int round) => round == 0 ? -30 : round % 2 == 0 ? -10 : 10;

    /// <summary>The evening's dinner, with nothing behind it: a drop as it is most often.</summary>
    private static async Task DropAsync(IPage page, int minutes, Action? held = null)
    {
        var item = page.Locator("[data-day='0'] [data-item]").Last;
        await item.EvaluateAsync("x => x.scrollIntoView({ block: 'center' })");
        var box = (await item.BoundingBoxAsync())!;
        var (x, y) = (box.X + Math.Min(30, box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + 6, y);
        await page.Locator(".verdict[data-tone]:not([data-tone=wait])").WaitForAsync();
        await page.Mouse.MoveAsync(x + 6, y + (minutes * 1.6f));
        await page.WaitForTimeoutAsync(60);
        held?.Invoke();
        await page.Mouse.UpAsync();
        await page.WaitForTimeoutAsync(250);
    }
}
