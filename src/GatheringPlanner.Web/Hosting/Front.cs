using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace GatheringPlanner.Web.Hosting;

/// <summary>A setting that the planner does not start with; the message is for who runs it.</summary>
public sealed class SettingException(string message) : Exception(message);

/// <summary>Under which names the planner is asked for, and which proxies before it may say who asks.</summary>
internal static class Front
{
    public const string ProxiesSetting = "Proxies";
    public const string HostsSetting = "AllowedHosts";

    private const string AnyHost = "*";

    public static IServiceCollection AddFront(this IServiceCollection services, IConfiguration configuration)
    {
        var hosts = Listed(configuration[HostsSetting], ';');
        // Also where no proxy is named: ASPNETCORE_FORWARDEDHEADERS_ENABLED would believe everybody.
        services.Configure<ForwardedHeadersOptions>(options => Trust(options, Listed(configuration[ProxiesSetting], ','), hosts));
        return services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
    }

    /// <exception cref="SettingException">
    /// A proxy is no address; or, in Production, any name leads here: links in what the planner writes would carry a name that somebody else chose.
    /// </exception>
    public static void RequireKnownFront(this WebApplication app)
    {
        foreach (var proxy in Listed(app.Configuration[ProxiesSetting], ',')) NetworkOf(proxy);
        var hosts = Listed(app.Configuration[HostsSetting], ';');
        if (app.Environment.IsProduction() && (hosts.Length == 0 || hosts.Contains(AnyHost)))
        {
            throw new SettingException($"The setting {HostsSetting} lets the planner be asked for under any name. In Production it names the hosts that lead to the planner, such as planner.example.org;localhost.");
        }
    }

    private static void Trust(ForwardedHeadersOptions options, string[] proxies, string[] hosts)
    {
        options.ForwardedHeaders = proxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.AllowedHosts = [.. hosts.Where(x => x != AnyHost)];
        // As many as there are before one another: each of them has to be known.
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(NetworkOf(proxy));
    }

    /// <summary>“10.0.0.7” or “10.0.0.0/16”.</summary>
    private static System.Net.IPNetwork NetworkOf(string proxy)
    {
        if (System.Net.IPNetwork.TryParse(proxy, out var network)) return network;
        if (IPAddress.TryParse(proxy, out var address)) return new(address, address.GetAddressBytes().Length * 8);
        throw new SettingException($"The setting {ProxiesSetting} has “{proxy}”, which is neither an address, such as 10.0.0.7, nor a network, such as 10.0.0.0/16.");
    }

    private static string[] Listed(string? setting, char between) => setting?.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
