using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace GatheringPlanner.Web.Hosting;

/// <summary>The server itself: address, limits, log.</summary>
internal static class ServerSettings
{
    private const long OneMegabyte = 1024 * 1024;

    /// <summary>Where log settings may point to; named, so that Serilog need not look through every assembly while we start.</summary>
    private static readonly ConfigurationReaderOptions Sinks = new(typeof(ConsoleLoggerConfigurationExtensions).Assembly);

    public static void AddServer(this WebApplicationBuilder builder)
    {
        builder.UseKnownAddress();
        // Without this, /_content/* answers 500 when build output runs outside Development. It does nothing once published.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = OneMegabyte;
            kestrel.Limits.MaxConcurrentConnections = 2000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 1000;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration, Sinks).Enrich.With<WithoutPaths>().CreateLogger(), dispose: true);
        builder.Services.AddSingleton<DataGate>();
    }

    /// <summary>ASPNETCORE_URLS, --urls and the like win; without any, one known address.</summary>
    private static void UseKnownAddress(this WebApplicationBuilder builder)
    {
        string[] settings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (settings.All(key => string.IsNullOrEmpty(builder.Configuration[key]))) builder.WebHost.UseUrls("http://localhost:5080");
    }
}

/// <summary>ASP.NET Core adds every request's path to every line in its course, links with their secrets among them; our own line of a request has what of it may be known.</summary>
internal sealed class WithoutPaths : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
