using System.Diagnostics;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Playwright;

namespace GatheringPlanner.Benchmarks;

/// <summary>The Chromium that looks at the planner.</summary>
internal sealed class BoardBrowser(IPlaywright playwright, IBrowser browser) : IAsyncDisposable
{
    /// <param name="unlimited">It paints as fast as it can, so that frames tell what they cost; that keeps a core busy, so only for them.</param>
    public static async Task<BoardBrowser> StartAsync(bool unlimited = false)
    {
        string[] rates = unlimited ? ["--disable-frame-rate-limit", "--disable-gpu-vsync"] : [];
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--renderer-process-limit=8", .. rates],
        }));
    }

    /// <summary>A page of somebody who is signed in.</summary>
    public async Task<IPage> NewPageAsync(Uri server, Person person)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = server.ToString(), ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        await page.SignInAsync(person);
        return page;
    }

    public static async Task OpenAsync(IPage page, PlanId plan)
    {
        await page.GotoAsync($"/gatherings/{plan.Value}");
        await page.Locator("[data-board][data-ready]").WaitForAsync();
        await page.Locator(".workspace[data-ready]").WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

/// <summary>The planner in a process of its own, as it is built or as it is published, with plans in an empty folder.</summary>
internal sealed class BoardServer(Process process, Uri address, Testing.TemporaryDirectory folder) : IAsyncDisposable
{
    public Uri Address => address;

    public static async Task<BoardServer> StartAsync(string? published, GatheringPlan[] plans)
    {
        var folder = new Testing.TemporaryDirectory();
        await BenchmarkStore.FillAsync(folder.Path, plans);
        var program = published ?? AppContext.BaseDirectory;
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var address = new Uri($"http://localhost:{((System.Net.IPEndPoint)free.LocalEndpoint).Port}/");
        free.Stop();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "GatheringPlanner.Web.dll"), "--urls", address.ToString(), "--contentRoot", program])
        {
            RedirectStandardOutput = true, Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Storage__Folder"] = folder.Path },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(client)) await Task.Delay(50);
        return new(process, address, folder);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }
}
