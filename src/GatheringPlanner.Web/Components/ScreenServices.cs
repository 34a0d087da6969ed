using GatheringPlanner.Web.Components.Personal;
using GatheringPlanner.Web.Hosting.Circuits;
using System.Globalization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Radzen;

namespace GatheringPlanner.Web.Components;

/// <summary>Pages, their circuits and their language.</summary>
internal static class ScreenServices
{
    /// <summary>English everywhere; dates and clocks as the reader's part of the English-speaking world writes them.</summary>
    public static readonly string[] Cultures = ["en-GB", "en-IE", "en-US", "en-CA", "en-AU", "en-NZ", "en-ZA", "en-IN"];

    public static IServiceCollection AddScreens(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(Limit).AddHubOptions(Limit);
        services.AddRadzenComponents();
        services.AddLocalization();
        services.AddScoped<PersonalHtml>();
        return services.AddRequestLocalization(options =>
        {
            var cultures = Cultures.Select(name => new CultureInfo(name)).ToList();
            options.SetDefaultCulture(Cultures[0]);
            options.SupportedCultures = options.SupportedUICultures = cultures;
        });
    }

    public static void MapScreens(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<Document>()
            .AddInteractiveServerRenderMode(options =>
            {
                // Our own header says frame-ancestors; compression beside other people's text can be measured from outside.
                options.ContentSecurityFrameAncestorsPolicy = null;
                options.DisableWebSocketCompression = true;
            })
            .Finally(Limit);
    }

    /// <summary>The settings of the circuits' connections lie in their endpoint's metadata and nowhere else.</summary>
    private static void Limit(EndpointBuilder endpoint)
    {
        foreach (var connections in endpoint.Metadata.OfType<HttpConnectionDispatcherOptions>())
        {
            connections.Transports = HttpTransportType.WebSockets;
            connections.CloseOnAuthenticationExpiration = true;
        }
    }

    private static void Limit(CircuitOptions options)
    {
        options.DetailedErrors = false;
        options.DisconnectedCircuitMaxRetained = 200;
        options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
        options.PersistedCircuitInMemoryMaxRetained = 200;
        options.PersistedCircuitInMemoryRetentionPeriod = TimeSpan.FromMinutes(30);
        options.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(15);
        options.MaxBufferedUnacknowledgedRenderBatches = 10;
    }

    private static void Limit(HubOptions options)
    {
        options.MaximumReceiveMessageSize = 32 * 1024;
        options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
        options.KeepAliveInterval = TimeSpan.FromSeconds(10);
        options.HandshakeTimeout = TimeSpan.FromSeconds(10);
        options.AddFilter<CircuitReaders>();
    }
}
