using System.Diagnostics;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Benchmarks;

/// <summary>
/// Sixty people in one gathering, ten of them change something every second for a minute. Four sit at browsers, as witnesses of what is on a
/// screen; the others are what a circuit is to the server without its screen, because sixty browsers are more than one machine can run.
/// </summary>
internal static class Crowd
{
    private const int People = 60;
    private const int Browsers = 4;
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
        for (var i = 0; i < Browsers; i++)
        {
            pages.Add(await browser.NewPageAsync(host.Address, SamplePeople.Maeve));
            await BoardBrowser.OpenAsync(pages[i], plan.Id);
        }

        var seats = new List<Seat>();
        for (var i = Browsers; i < People; i++) seats.Add(await Seat.TakeAsync(host.Services.GetRequiredService<PlanSessions>(), plan.Id));
        var (edits, took) = await EditAsync(pages, seats);
        var last = Stopwatch.GetTimestamp();
        while (!await AreEqualAsync(pages, seats) && Stopwatch.GetElapsedTime(last).TotalSeconds < 30) await Task.Delay(10);
        var settled = Stopwatch.GetElapsedTime(last);
        var stored = (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(plan.Id))!;
        var kept = await pages[0].EvaluateAsync<string>(Screen) == OnScreen(stored.Plan);
        Console.WriteLine($"{People} people, {Editors} of them editing: {edits} edits in {took.TotalSeconds:0} s, {stored.Revision - 1} saved; all see the same {settled.TotalSeconds:0.0} s after the last, {(kept ? "as stored" : "not as stored")}");
        foreach (var page in pages) await page.Context.CloseAsync();
        foreach (var seat in seats) seat.Dispose();
        await host.DisposeAsync();
    }

    private static async Task<(int Edits, TimeSpan Took)> EditAsync(List<IPage> pages, List<Seat> seats)
    {
        var began = Stopwatch.GetTimestamp();
        for (var second = 0; second < Seconds; second++)
        {
            var longer = second % 2 == 0;
            var typed = pages.Select((page, i) => page.Locator($"#item-{ItemOf(i)}").PressAsync(longer ? "+" : "-"));
            var asked = seats.Take(Editors - Browsers).Select((seat, i) => seat.ResizeAsync(ItemOf(Browsers + i), longer ? 5 : -5));
            await Task.WhenAll([.. typed, .. asked]);
            var ahead = TimeSpan.FromSeconds(second + 1) - Stopwatch.GetElapsedTime(began);
            if (ahead > TimeSpan.Zero) await Task.Delay(ahead);
        }

        return (Editors * Seconds, Stopwatch.GetElapsedTime(began));
    }

    private static ItemId ItemOf(int editor) => new($"i{(editor * 4) + 1:0000}");

    private static async Task<bool> AreEqualAsync(List<IPage> pages, List<Seat> seats)
    {
        var screens = await Task.WhenAll(pages.Select(x => x.EvaluateAsync<string>(Screen)));
        return screens.Concat(seats.Select(x => OnScreen(x.Seen.Plan))).Distinct().Count() == 1;
    }

    private static string OnScreen(GatheringPlan plan) => string.Join(',', plan.Items.Select(x => $"{x.Id} {x.Start!.Value.Minutes} {x.Minutes}").Order(StringComparer.Ordinal));

    /// <summary>Somebody who has the gathering open.</summary>
    private sealed class Seat : IDisposable
    {
        private readonly PlanLease _lease;
        private readonly IDisposable _watch;

        private Seat(PlanLease lease)
        {
            (_lease, Seen) = (lease, lease.Session.State);
            _watch = lease.Session.Subscribe(change =>
            {
                Seen = change.State;
                return Task.CompletedTask;
            });
        }

        public PlanState Seen { get; private set; }

        public static async Task<Seat> TakeAsync(PlanSessions sessions, PlanId plan) => new((await sessions.OpenAsync(SamplePeople.Orla, plan))!);

        public Task ResizeAsync(ItemId item, int minutes)
        {
            var length = _lease.Session.State.Plan.Items.Find(item)!.Minutes + minutes;
            return _lease.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Orla, new ResizeItem(item, length, Ripple: true)));
        }

        public void Dispose()
        {
            _watch.Dispose();
            _lease.Dispose();
        }
    }
}
