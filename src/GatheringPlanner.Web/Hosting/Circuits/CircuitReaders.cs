using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.SignalR;

namespace GatheringPlanner.Web.Hosting.Circuits;

/// <summary>
/// A circuit belongs to who opened it. The framework lets whoever knows its secret take it up again, with any cookie or none; here only its
/// reader may. Everybody else is told that there is no such circuit, and their page is loaded anew.
/// </summary>
internal sealed class CircuitReaders(TimeProvider time) : IHubFilter
{
    /// <summary>Longer than the framework keeps a circuit whose connection is lost.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, CircuitOwner> _readers = new();

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var connection = invocationContext.Context;
        switch (invocationContext.HubMethodName)
        {
            case "StartCircuit":
                var started = await next(invocationContext);
                if (started is string opened) Remember(opened, connection);
                return started;
            case "ConnectCircuit" or "ResumeCircuit" when invocationContext.HubMethodArguments is [string secret, ..]:
                if (_readers.TryGetValue(KeyOf(secret), out var reader) && reader.Name != NameOf(connection)) return invocationContext.HubMethodName == "ConnectCircuit" ? false : null;
                Remember(secret, connection);
                return await next(invocationContext);
            default:
                return await next(invocationContext);
        }
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items.TryGetValue(this, out var key) && _readers.TryGetValue((string)key!, out var reader)) reader.LeftAt = time.GetUtcNow();
        return next(context, exception);
    }

    private void Remember(string secret, HubCallerContext connection)
    {
        var now = time.GetUtcNow();
        foreach (var (old, reader) in _readers)
        {
            if (reader.LeftAt < now - Kept) _readers.TryRemove(old, out _);
        }

        var key = KeyOf(secret);
        _readers[key] = new(NameOf(connection));
        connection.Items[this] = key;
    }

    private static string NameOf(HubCallerContext connection) => connection.User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>Who knows the secret holds the circuit: only its hash is remembered.</summary>
    private static string KeyOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed record CircuitOwner(string Name)
    {
        /// <summary>Null while they are connected.</summary>
        public DateTimeOffset? LeftAt { get; set; }
    }
}
