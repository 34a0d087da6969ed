using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Sessions;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http.Features;

namespace GatheringPlanner.Web.Hosting.Circuits;

/// <summary>What holds for every circuit.</summary>
internal static class CircuitRules
{
    public static IServiceCollection AddCircuitRules(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(ConnectionLimits.Section).Get<ConnectionLimits>() ?? new())
        .AddSingleton<LiveConnections>()
        .AddSingleton<CircuitReaders>()
        .AddSingleton<CircuitCommands>().AddSingleton<ICommandSource>(provider => provider.GetRequiredService<CircuitCommands>())
        .AddScoped<CircuitHandler, CircuitPace>();

    /// <summary>While the planner stops it lets go of pages and takes none back: they ask at once, and would keep it from stopping for as long as it may take.</summary>
    public static void UseCircuitClosing(this WebApplication app) => app.Use((context, next) =>
    {
        if (!app.Lifetime.ApplicationStopping.IsCancellationRequested || !context.Request.Path.StartsWithSegments("/_blazor")) return next(context);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    });

    /// <summary>To come after it is known who asks.</summary>
    public static void UseCircuitLimits(this WebApplication app)
    {
        var connections = app.Services.GetRequiredService<LiveConnections>();
        // For as long as the planner runs: whose account is not what it was is signed in anew, or not at all.
        app.Services.GetRequiredService<IAccountWatch>().Subscribe(person => connections.End(person.Value));
        app.Use((context, next) =>
            Connects(context) ? connections.RunAsync(context, next)
            : context.Request.Path.StartsWithSegments(CircuitOrigin.Negotiation) ? connections.NegotiateAsync(context, next)
            : next(context));
    }

    private static bool Connects(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true || context.Features.Get<IHttpExtendedConnectFeature>()?.IsExtendedConnect == true;
}
