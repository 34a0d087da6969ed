using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;

namespace GatheringPlanner.Web.Hosting.Circuits;

/// <summary>How many open pages there may be: configuration section “Circuits”.</summary>
public sealed class ConnectionLimits
{
    public const string Section = "Circuits";

    /// <summary>Of one person: enough for somebody with many tabs, too few to fill the server.</summary>
    public int PerPerson { get; init; } = 12;

    /// <summary>Of one address, by people who have not signed in.</summary>
    public int PerAddress { get; init; } = 20;

    public int InAll { get; init; } = 1000;
}

/// <summary>The connections of open pages: how many there may be, and the way to end all of a person's at once.</summary>
internal sealed class LiveConnections(ConnectionLimits limits)
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<HttpContext, ConnectionHolder> _open = new();

    /// <summary>Runs a connection to its end; refuses it where there are as many as there may be.</summary>
    public async Task RunAsync(HttpContext connection, RequestDelegate next)
    {
        if (!TryEnter(connection, ConnectionHolder.Of(connection)))
        {
            Refuse(connection.Response);
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

    /// <summary>Refuses already the question how to connect, where a connection would be refused.</summary>
    public Task NegotiateAsync(HttpContext asking, RequestDelegate next)
    {
        if (HasRoomFor(ConnectionHolder.Of(asking))) return next(asking);
        Refuse(asking.Response);
        return Task.CompletedTask;
    }

    /// <summary>Cuts every connection of the person. What they show goes on only for who may still sign in.</summary>
    public void End(string person)
    {
        foreach (var (connection, whose) in _open)
        {
            if (whose.Person == person) connection.Abort();
        }
    }

    private bool TryEnter(HttpContext connection, ConnectionHolder whose)
    {
        lock (_lock)
        {
            return HasRoomFor(whose) && _open.TryAdd(connection, whose);
        }
    }

    private bool HasRoomFor(ConnectionHolder whose) =>
        _open.Count < limits.InAll && _open.Values.Count(x => x == whose) < (whose.Person is null ? limits.PerAddress : limits.PerPerson);

    private static void Refuse(HttpResponse answer)
    {
        answer.StatusCode = StatusCodes.Status429TooManyRequests;
        answer.Headers.RetryAfter = "60";
    }
}

/// <summary>Who holds a connection: somebody who is signed in, wherever they are, or whoever it is at an address.</summary>
internal sealed record ConnectionHolder(string? Person, IPAddress? Address)
{
    public static ConnectionHolder Of(HttpContext connection) =>
        connection.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } person ? new(person, null) : new(null, connection.Connection.RemoteIpAddress);
}
