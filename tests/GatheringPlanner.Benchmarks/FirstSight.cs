using GatheringPlanner.App.Access;

namespace GatheringPlanner.Benchmarks;

/// <summary>From the click to the first paint, to the whole board on the screen, to the first key that counts.</summary>
internal static class FirstSight
{
    private const int Rounds = 9;

    private const string Watch = """
        window.seen = {};
        new PerformanceObserver(list => list.getEntries().forEach(entry => (seen[entry.name] = entry.startTime))).observe({ type: "paint", buffered: true });
        const wait = () => {
          if (!seen.board && document.querySelectorAll("[data-item]").length >= Number(sessionStorage.items ?? Infinity)) {
            seen.board = -1;
            requestAnimationFrame(() => setTimeout(() => (seen.board = performance.now())));
          }
          if (!seen.ready && document.querySelector("[data-board][data-ready]")) seen.ready = performance.now();
          if (!(seen.ready > 0 && seen.board > 0)) requestAnimationFrame(wait);
        };
        requestAnimationFrame(wait);
        """;

    public static async Task RunAsync(BoardBrowser browser, BoardServer server, int size)
    {
        var page = await browser.NewPageAsync(server.Address, SamplePeople.Maeve);
        await page.EvaluateAsync($"sessionStorage.items = {size}");
        await page.AddInitScriptAsync(Watch);
        var rounds = new List<double[]>();
        for (var i = 0; i < Rounds + 3; i++)
        {
            await BoardBrowser.OpenAsync(page, BoardBenchmark.PlanOf(size).Id);
            rounds.Add(await page.EvaluateAsync<double[]>("[seen['first-contentful-paint'], seen.board, seen.board - performance.getEntriesByType('navigation')[0].responseStart, seen.ready]"));
        }

        double Median(int figure) => rounds.Skip(3).Select(x => x[figure]).Order().ElementAt(Rounds / 2);
        Console.WriteLine($"  {"",-20} {size,7} {Median(0),13:0} {Median(1),15:0} {Median(2),24:0} {Median(3),16:0}");
        await page.Context.CloseAsync();
    }
}
