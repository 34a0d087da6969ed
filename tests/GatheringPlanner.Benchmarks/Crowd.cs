using System.Diagnostics;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Benchmarks;

/// <summary>Sixty people in one gathering, ten of them change something every second for a minute.</summary>
internal static class Crowd
{
    private const int People = 60;
    private const int Editors = 10;
    private const int Seconds = 60;

    private const string Screen = "[...document.querySelectorAll('[data-item]')].map(x => x.dataset.item + ' ' + x.dataset.start + ' ' + x.dataset.len).sort().join()";

    public static async Task RunAsync(BoardBrowser browser)
    {
        var host = new BrowserHost();
        await host.InitializeAsync();
        var plan = BoardBenchmark.PlanOf(40);
        using (var scope = host.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid());
        var pages = new List<IPage>();
        for (var i = 0; i < People; i++)
        {
            var page = await browser.NewPageAsync(host.Address, i % 2 == 0 ? SamplePeople.Maeve : SamplePeople.Tomas);
            await BoardBrowser.OpenAsync(page, plan.Id);
            pages.Add(page);
        }

        var edits = 0;
        var began = Stopwatch.GetTimestamp();
        for (var second = 0; second < Seconds; second++)
        {
            await Task.WhenAll(pages.Take(Editors).Select((page, i) => page.Locator($"#item-i{(i * 4) + 1:0000}").PressAsync(second % 2 == 0 ? "+" : "-")));
            edits += Editors;
            var ahead = TimeSpan.FromSeconds(second + 1) - Stopwatch.GetElapsedTime(began);
            if (ahead > TimeSpan.Zero) await Task.Delay(ahead);
        }

        var took = Stopwatch.GetElapsedTime(began);
        var last = Stopwatch.GetTimestamp();
        string[] screens;
        do screens = await Task.WhenAll(pages.Select(x => x.EvaluateAsync<string>(Screen)));
        while (screens.Distinct().Count() > 1 && Stopwatch.GetElapsedTime(last).TotalSeconds < 30);
        var settled = Stopwatch.GetElapsedTime(last);
        var stored = (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(plan.Id))!;
        var expected = string.Join(',', stored.Plan.Items.Select(x => $"{x.Id} {x.Start!.Value.Minutes} {x.Minutes}").Order(StringComparer.Ordinal));
        Console.WriteLine($"{People} people, {Editors} of them editing: {edits} edits in {took.TotalSeconds:0} s, {stored.Revision - 1} saved; all screens equal {settled.TotalSeconds:0.0} s after the last, {screens.Distinct().Count()} different, {(screens[0] == expected ? "as stored" : "not as stored")}");
        foreach (var page in pages) await page.Context.CloseAsync();
        await host.DisposeAsync();
    }
}
