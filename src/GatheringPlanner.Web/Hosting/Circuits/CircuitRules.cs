using GatheringPlanner.App.Accounts;
using Microsoft.AspNetCore.Http.Features;

namespace GatheringPlanner.Web.Hosting.Circuits;

/// <summary>What holds for every circuit.</summary>
internal static class CircuitRules
{
    public static IServiceCollection AddCircuitRules(this IServiceCollection services) => services
        .AddSingleton(provider => new LiveConnections(provider.GetRequiredService<IConfiguration>().GetValue(LiveConnections.Setting, LiveConnections.DefaultPerPerson)))
        .AddSingleton<CircuitReaders>();

    /// <summary>To come after it is known who asks.</summary>
    public static void UseCircuitLimits(this WebApplication app)
    {
        var connections = app.Services.GetRequiredService<LiveConnections>();
        // For as long as the planner runs: whose account is not what it was is signed in anew, or not at all.
        app.Services.GetRequiredService<IAccountWatch>().Subscribe(person => connections.End(person.Value));
        app.Use((context, next) => Connects(context) ? connections.RunAsync(context, next) : next(context));
    }

    private static bool Connects(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true || context.Features.Get<IHttpExtendedConnectFeature>()?.IsExtendedConnect == true;
}
