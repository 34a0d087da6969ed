using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace GatheringPlanner.Browser.Outbox;

/// <summary>An SMTP server that takes every mail, or none, and keeps what came.</summary>
internal sealed class MailCatcher : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<CaughtMail> caught = new();

    public MailCatcher()
    {
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Nobody is known here.</summary>
    public bool Refuses { get; set; }

    public IReadOnlyList<CaughtMail> Caught => [.. caught];

    public void Dispose() => listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true) _ = TalkAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(connection.GetStream());
        await using var writer = new StreamWriter(connection.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 catcher");
        var recipients = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase)) recipients.Add(line[8..].Trim('<', '>'));
            if (line.Equals("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                caught.Enqueue(new([.. recipients], await ReadMailAsync(reader)));
                recipients.Clear();
            }

            await writer.WriteLineAsync(Refuses && line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? "550 nobody here" : line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
        }
    }

    private static async Task<string> ReadMailAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } line && line != ".") lines.Add(line);
        return string.Join('\n', lines);
    }
}

/// <summary>A mail as it came over the wire.</summary>
internal sealed record CaughtMail(IReadOnlyList<string> To, string Text);
