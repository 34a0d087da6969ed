using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;

namespace GatheringPlanner.Web.Hosting;

/// <summary>How often one person may ask for what costs the planner much, and what everybody hears who asks too often.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of files that are made when somebody asks for them.</summary>
    public const string Exports = "exports";

    /// <summary>Files of one person in a minute.</summary>
    public const int ExportsPerMinute = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (refused, _) =>
        {
            var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
            refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Exports, context => RateLimitPartition.GetFixedWindowLimiter(
            context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
            _ => new() { PermitLimit = ExportsPerMinute, Window = Window, QueueLimit = 0 }));
    });
}
