using GatheringPlanner.App.Access;

namespace GatheringPlanner.Benchmarks;

/// <summary>Moving an item about with the verdict under it: what a frame costs, and that nothing is asked.</summary>
internal static class Drags
{
    private const int Moves = 240;

    private const string Watch = """
        window.frames = []; window.watching = false;
        let last = 0;
        const frame = now => { if (watching && last) frames.push(now - last); last = now; requestAnimationFrame(frame); };
        requestAnimationFrame(frame);
        """;

    public static async Task RunAsync(BoardBrowser browser, BoardServer server, int size, int delay)
    {
        var page = await browser.NewPageAsync(server.Address, SamplePeople.Maeve);
        await page.AddInitScriptAsync(Watch);
        var wire = await Wire.TapAsync(page, delay);
        await BoardBrowser.OpenAsync(page, BoardBenchmark.PlanOf(size).Id);
        var item = page.Locator("[data-day='0'] [data-item]").Nth(4);
        await item.EvaluateAsync("x => x.scrollIntoView({ block: 'center' })");
        var box = (await item.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        wire.Reset();
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        await page.Mouse.MoveAsync(x + 6, y);
        await page.Locator(".verdict[data-tone]:not([data-tone=wait])").WaitForAsync();
        var waited = System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var map = wire.Largest;
        wire.Reset();
        await page.EvaluateAsync("watching = true");
        for (var i = 0; i < Moves; i++) await page.Mouse.MoveAsync(x + (float)(400 * Math.Sin(i / 20.0)), y + (float)(180 * Math.Cos(i / 7.0)));
        await page.EvaluateAsync("watching = false");
        var calls = wire.Calls;
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();
        var frames = (await page.EvaluateAsync<double[]>("frames")).Order().ToList();
        Console.WriteLine($"  {"",-20} {size,7} {delay,12} ms {frames.Count,8} {frames[frames.Count / 2],9:0.0} {frames[frames.Count * 95 / 100],9:0.0} {calls,23} {waited,20:0} {map,15}");
        await page.Context.CloseAsync();
    }
}
