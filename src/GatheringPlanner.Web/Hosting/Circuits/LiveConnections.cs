using System.Collections.Concurrent;
using System.Security.Claims;

namespace GatheringPlanner.Web.Hosting.Circuits;

/// <summary>The connections of open pages: how many one person may have, and the way to end all of a person's at once.</summary>
/// <param name="perPerson">How many at most.</param>
internal sealed class LiveConnections(int perPerson)
{
    public const string Setting = "Circuits:PerPerson";

    /// <summary>Enough for somebody with many tabs, too few to fill the server.</summary>
    public const int DefaultPerPerson = 12;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<HttpContext, string> _open = new();

    /// <summary>Runs a connection to its end; refuses it where the person has as many as they may.</summary>
    public async Task RunAsync(HttpContext connection, RequestDelegate next)
    {
        if (!TryEnter(connection, connection.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? ""))
        {
            connection.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            connection.Response.Headers.RetryAfter = "60";
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            _open.TryRemove(connection, out _);
        }
    }

    /// <summary>Cuts every connection of the person. What they show goes on only for who may still sign in.</summary>
    public void End(string person)
    {
        foreach (var (connection, whose) in _open)
        {
            if (whose == person) connection.Abort();
        }
    }

    private bool TryEnter(HttpContext connection, string person)
    {
        lock (_lock)
        {
            if (_open.Values.Count(x => x == person) >= perPerson) return false;
            return _open.TryAdd(connection, person);
        }
    }
}
