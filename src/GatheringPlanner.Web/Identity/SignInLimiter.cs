using System.Globalization;
using System.Threading.RateLimiting;

namespace GatheringPlanner.Web.Identity;

/// <summary>How often somebody may try to get in: with one name from one address, and from one address with any name.</summary>
internal sealed class SignInLimiter : IDisposable
{
    public const int PerName = 5;

    /// <summary>Enough for a team behind one router that begins its day.</summary>
    public const int PerAddress = 60;

    private readonly PartitionedRateLimiter<(string Address, string Name)> _names = Limiter(x => x.Address + "\n" + x.Name, PerName);
    private readonly PartitionedRateLimiter<(string Address, string Name)> _addresses = Limiter(x => x.Address, PerAddress);

    /// <param name="name">What is tried to open; null: nothing that has a name.</param>
    public bool Allows(HttpContext context, string? name = null)
    {
        var who = (context.Connection.RemoteIpAddress?.ToString() ?? "", (name ?? "").Trim().ToUpper(CultureInfo.InvariantCulture));
        return _addresses.AttemptAcquire(who).IsAcquired && (name is null || _names.AttemptAcquire(who).IsAcquired);
    }

    public void Dispose()
    {
        _names.Dispose();
        _addresses.Dispose();
    }

    private static PartitionedRateLimiter<(string Address, string Name)> Limiter(Func<(string Address, string Name), string> key, int perMinute) =>
        PartitionedRateLimiter.Create<(string Address, string Name), string>(who => RateLimitPartition.GetFixedWindowLimiter(
            key(who),
            _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
