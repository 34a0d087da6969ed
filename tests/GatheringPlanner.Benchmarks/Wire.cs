using System.Text;
using Microsoft.Playwright;

namespace GatheringPlanner.Benchmarks;

/// <summary>Stands between a page and the planner's socket, counts what passes and holds it up by half the network's delay each way.</summary>
internal sealed class Wire
{
    private int _sent;
    private int _calls;
    private int _got;
    private int _largest;

    public int Sent => _sent;

    /// <summary>Messages in which the page asks for something; the acknowledgements of what was drawn are not among them.</summary>
    public int Calls => _calls;

    public int Got => _got;

    public int Largest => _largest;

    public void Reset() => (_sent, _calls, _got, _largest) = (0, 0, 0, 0);

    public static async Task<Wire> TapAsync(IPage page, int delay)
    {
        var wire = new Wire();
        await page.RouteWebSocketAsync(_ => true, socket =>
        {
            var server = socket.ConnectToServer();
            socket.OnMessage(message =>
            {
                var bytes = Bytes(message);
                Interlocked.Add(ref wire._sent, bytes.Length);
                if (Encoding.Latin1.GetString(bytes).Contains("BeginInvokeDotNetFromJS", StringComparison.Ordinal)) Interlocked.Increment(ref wire._calls);
                Pass(delay, () => Send(server, message));
            });
            server.OnMessage(message =>
            {
                var length = Bytes(message).Length;
                Interlocked.Add(ref wire._got, length);
                wire._largest = Math.Max(wire._largest, length);
                Pass(delay, () => Send(socket, message));
            });
        });
        return wire;
    }

    private static byte[] Bytes(IWebSocketFrame message) => message.Binary ?? Encoding.UTF8.GetBytes(message.Text ?? "");

    private static void Send(IWebSocketRoute to, IWebSocketFrame message)
    {
        if (message.Binary is { } binary) to.Send(binary);
        else to.Send(message.Text!);
    }

    private static void Pass(int delay, Action send)
    {
        if (delay == 0) send();
        else _ = Task.Delay(delay / 2).ContinueWith(_ => send(), TaskScheduler.Default);
    }
}
