using System.Threading.RateLimiting;

namespace GatheringPlanner.Web.Hosting;

/// <summary>How much the pages behind links take from people who have not signed in.</summary>
internal static class LinkLimits
{
    public const string Policy = "links";

    /// <summary>Bytes of a form behind a link, at most.</summary>
    public const long LargestForm = 64 * 1024;

    /// <summary>Requests of one address in a minute: enough for a team behind one router, too few to guess or to flood.</summary>
    public const int PerMinute = 60;

    public const string Redeeming = "redeeming";

    /// <summary>How often one address in a minute opens links or gives their passwords: too few to guess.</summary>
    public const int RedeemedPerMinute = 10;

    /// <summary>Where those pages begin.</summary>
    private static readonly string[] Starts = ["/i", "/s", "/invitation", "/reset"];

    public static IServiceCollection AddLinkLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => InAMinute(context, PerMinute));
        options.AddPolicy(Redeeming, context => InAMinute(context, RedeemedPerMinute));
    });

    private static RateLimitPartition<string> InAMinute(HttpContext context, int most) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });

    /// <summary>A path as the log may have it: who holds a link's address holds the link.</summary>
    public static string? Loggable(PathString path) =>
        Array.Find(Starts, start => path.StartsWithSegments(start, out var rest) && rest.HasValue) is { } start ? $"{start}/…" : path.Value;
}
