using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Benchmarks;

/// <summary>What one more open workspace keeps in the server's memory.</summary>
internal static class CircuitMemory
{
    private const int First = 4;
    private const int Then = 16;

    public static async Task RunAsync(BoardBrowser browser)
    {
        var host = new BrowserHost();
        await host.InitializeAsync();
        Console.WriteLine("Managed memory of a circuit, kB   items   each");
        foreach (var size in new[] { 40, 200, 600 })
        {
            var plan = BoardBenchmark.PlanOf(size);
            using (var scope = host.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid());
            var pages = new List<IPage>();
            await OpenAsync(browser, host, plan.Id, pages, First);
            var before = Settled();
            await OpenAsync(browser, host, plan.Id, pages, Then);
            Console.WriteLine($"  {"",-30} {size,7} {(Settled() - before) / 1024.0 / Then,6:0}");
            foreach (var page in pages) await page.Context.CloseAsync();
        }

        await host.DisposeAsync();
    }

    private static async Task OpenAsync(BoardBrowser browser, BrowserHost host, Domain.Plans.PlanId plan, List<IPage> pages, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var page = await browser.NewPageAsync(host.Address, SamplePeople.Maeve);
            await BoardBrowser.OpenAsync(page, plan);
            pages.Add(page);
        }

        await Task.Delay(500);
    }

    private static long Settled()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
