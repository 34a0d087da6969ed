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
            var (up, down) = (new Line(delay / 2), new Line(delay / 2));
            socket.OnMessage(message =>
            {
                var bytes = Bytes(message);
                Interlocked.Add(ref wire._sent, bytes.Length);
                if (Encoding.Latin1.GetString(bytes).Contains("BeginInvokeDotNetFromJS", StringComparison.Ordinal)) Interlocked.Increment(ref wire._calls);
                up.Pass(() => Send(server, message));
            });
            server.OnMessage(message =>
            {
                var length = Bytes(message).Length;
                Interlocked.Add(ref wire._got, length);
                wire._largest = Math.Max(wire._largest, length);
                down.Pass(() => Send(socket, message));
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

    /// <summary>One way of the wire: everything arrives late, and in the order in which it was sent.</summary>
    private sealed class Line(int delay)
    {
        private readonly Lock _lock = new();
        private Task _last = Task.CompletedTask;

        public void Pass(Action send)
        {
            if (delay == 0)
            {
                send();
                return;
            }

            var due = Task.Delay(delay);
            lock (_lock) _last = SendAfterAsync(_last, due, send);
        }

        private static async Task SendAfterAsync(Task before, Task due, Action send)
        {
            await before;
            await due;
            send();
        }
    }
}
