using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>One Chromium for the whole test process, started at the first request. Tests keep apart by contexts, not by processes.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static Task<IBrowser> Browser => Started.Value;

    private static string Program => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    private static async Task<IBrowser> StartAsync()
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException(
                $"The browser tests need Chromium and there is none at {Program}. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.");
        }

        // Longer than a person would wait, so that a busy machine fails no test.
        Assertions.SetDefaultExpectTimeout(15_000);
        // Playwright's driver ends with this process and takes the browser with it.
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            // No sandbox: tests may run as root, and the only pages are our own.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
