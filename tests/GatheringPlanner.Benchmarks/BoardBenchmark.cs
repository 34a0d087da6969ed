using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Benchmarks;

/// <summary>
/// The board in Chromium: first paint, drop, what a drop sends, frames of a drag, memory of a circuit, and many people at once. With the
/// folder of a published build the first figures are those of that build.
/// </summary>
internal static class BoardBenchmark
{
    private static readonly int[] Sizes = [40, 200, 600];

    public static async Task RunAsync(string? published)
    {
        // Where the application in this process finds its own files.
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_GATHERINGPLANNER_WEB", Repository.PathOf("src", "GatheringPlanner.Web"));
        await using var browser = await BoardBrowser.StartAsync();
        if (published != "people")
        {
            await OnOneScreenAsync(browser, published);
        }

        Console.WriteLine();
        await CircuitMemory.RunAsync(browser);
        Console.WriteLine();
        await Crowd.RunAsync(browser);
    }

    private static async Task OnOneScreenAsync(BoardBrowser browser, string? published)
    {
        await using (var server = await BoardServer.StartAsync(published, [.. Sizes.Select(PlanOf)]))
        {
            Console.WriteLine("First sight, ms          items   first paint   board painted   of it since first byte   can be changed");
            foreach (var size in Sizes) await FirstSight.RunAsync(browser, server, size);
            Console.WriteLine();
            Console.WriteLine("Drop                     items   in the next frame, ms   confirmed, ms (p95)   sent   messages   got, bytes");
            foreach (var size in Sizes) await Drops.RunAsync(browser, server, size);
            Console.WriteLine();
            Console.WriteLine("Drag                     items   network delay   frames   p50, ms   p95, ms   messages while moving   verdicts after, ms   bytes of them");
            await using var unlimited = await BoardBrowser.StartAsync(unlimited: true);
            await Drags.RunAsync(unlimited, server, 200, delay: 0);
            await Drags.RunAsync(unlimited, server, 200, delay: 100);
            await Drags.RunAsync(unlimited, server, 600, delay: 0);
        }
    }

    /// <summary>Five good days; larger plans have more tracks side by side.</summary>
    public static GatheringPlan PlanOf(int items)
    {
        var tracks = Math.Max(1, items / 50);
        var days = items / (10 * tracks);
        var strands = Enumerable.Range(0, tracks).Select(x => new Track(new($"t{x:00}"), $"Track {x + 1}")).ToList();
        var day = BenchmarkPlans.Good(10).Items.OrderBy(x => x.Start).ToList();
        var all = Enumerable.Range(0, items).Select(i => day[i % 10] with
        {
            Id = new($"i{i:0000}"),
            Day = i / (10 * tracks),
            Track = tracks == 1 ? null : strands[i / 10 % tracks].Id,
        });
        var header = new PlanHeader($"A board of {items}", GatheringProfile.QualityTime) { DayCount = days, StartDate = new DateOnly(2027, 6, 7), Purpose = "Bring client services and coaches together." };
        return GatheringPlan.Of(new(new Guid(items, 0, 0, new byte[8])), header, all, tracks == 1 ? [] : strands);
    }
}
