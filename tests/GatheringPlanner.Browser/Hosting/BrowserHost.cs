using System.Collections.Concurrent;
using GatheringPlanner.Testing;
using GatheringPlanner.Testing.Postgres;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>Where the application under test keeps its data.</summary>
public enum HostDatabase
{
    Sqlite,
    Postgres,
}

/// <summary>
/// A running planner and a browser to look at it: an xunit fixture. Tests that only read share the one of <see cref="BrowserCollection"/>;
/// tests that change data they do not own take one as a class fixture.
/// </summary>
public class BrowserHost : IAsyncLifetime
{
    private readonly HostDatabase database;
    private readonly string environment;
    private readonly ILoggerProvider? log;
    private readonly Action<IWebHostBuilder>? settings;
    private readonly TemporaryDirectory data = new();
    private PlannerApplication? application;
    private string? postgres;
    private readonly ConcurrentQueue<IBrowserContext> visitors = new();

    public BrowserHost()
        : this(HostDatabase.Sqlite)
    {
    }

    /// <param name="log">Is told everything that the application logs; null: nobody listens.</param>
    /// <param name="settings">What else is different from the application as it is.</param>
    protected BrowserHost(HostDatabase database, string environment = "Development", ILoggerProvider? log = null, Action<IWebHostBuilder>? settings = null) =>
        (this.database, this.environment, this.log, this.settings) = (database, environment, log, settings);

    /// <summary>Where the application listens, such as <c>http://localhost:41234/</c>.</summary>
    public Uri Address => Application.ClientOptions.BaseAddress;

    /// <summary>The application's own services, to prepare data or to look behind the screen.</summary>
    public IServiceProvider Services => Application.Services;

    /// <summary>Where the application keeps its files.</summary>
    public string DataFolder => data.Path;

    private PlannerApplication Application => application ?? throw new InvalidOperationException("xunit has not started this fixture yet.");

    /// <summary>A client without cookies and without redirects followed, for answers that need no browser.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>
    /// A page of a new visitor: nobody else's cookies, storage or cache. Addresses may be relative to <see cref="Address"/>.
    /// </summary>
    /// <param name="width">Of the viewport, in CSS pixels: 390 is a phone, 1280 a laptop.</param>
    /// <param name="height">Of the viewport, in CSS pixels.</param>
    /// <param name="colourScheme">What the visitor's system asks for.</param>
    public async Task<IPage> NewPageAsync(int width = 1280, int height = 900, ColorScheme colourScheme = ColorScheme.Light)
    {
        var browser = await Chromium.Browser;
        var visitor = await browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colourScheme,
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
            ReducedMotion = ReducedMotion.Reduce,
        });
        visitor.SetDefaultTimeout(15_000);
        visitors.Enqueue(visitor);
        return await visitor.NewPageAsync();
    }

    public async Task InitializeAsync()
    {
        postgres = database == HostDatabase.Postgres ? await PostgresServer.NewDatabaseAsync() : null;
        await StartAsync();
    }

    /// <summary>Stops the server and starts it anew on the same data, at another address.</summary>
    public async Task RestartAsync()
    {
        await Application.DisposeAsync();
        await StartAsync();
    }

    private async Task StartAsync()
    {
        application = new PlannerApplication(data.Path, postgres, environment, log, settings);
        application.StartServer();
        await WaitForDataAsync();
    }

    /// <summary>The server listens before its data is ready; tests that look behind the screen need it at once.</summary>
    private async Task WaitForDataAsync()
    {
        using var client = NewClient();
        while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode) await Task.Delay(50);
    }

    public async Task DisposeAsync()
    {
        // A page whose server is gone would go on looking for it and keep the processor from the next tests.
        foreach (var visitor in visitors) await visitor.CloseAsync();
        if (application is not null)
        {
            await application.DisposeAsync();
        }

        data.Dispose();
    }
}

/// <summary>The same, and everything it logs is remembered.</summary>
public sealed class HeardBrowserHost : BrowserHost
{
    public HeardBrowserHost()
        : this(new())
    {
    }

    private HeardBrowserHost(HeardLog log)
        : base(HostDatabase.Sqlite, log: log) => Log = log;

    /// <summary>Every line that the application has logged.</summary>
    internal HeardLog Log { get; }
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresBrowserHost() : BrowserHost(HostDatabase.Postgres);

/// <summary>The same as a company runs it; everything it logs is remembered.</summary>
public sealed class ProductionBrowserHost : BrowserHost
{
    public ProductionBrowserHost()
        : this(new())
    {
    }

    private ProductionBrowserHost(HeardLog log)
        : base(HostDatabase.Sqlite, "Production", log) => Log = log;

    /// <summary>Every line that the application has logged.</summary>
    internal HeardLog Log { get; }
}

/// <summary>Test classes marked <c>[Collection(BrowserCollection.Name)]</c> share one running planner.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserHost>
{
    public const string Name = "Browser";
}
