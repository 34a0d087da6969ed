using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GatheringPlanner.Browser.Hosting;

namespace GatheringPlanner.Browser.Circuits;

/// <summary>
/// An open page without a browser: what a page's script sends, and whatever else somebody who writes their own may send. It acknowledges what is
/// drawn and answers questions to scripts with nothing.
/// </summary>
internal sealed class RawCircuit : IAsyncDisposable
{
    private const int Invocation = 1, Completion = 3, Close = 7;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<object?>> answers = new();
    private readonly ConcurrentDictionary<long, RenderedHandler> handlers = new();
    private readonly ConcurrentDictionary<string, long> objects = new();
    private Task listening = Task.CompletedTask;
    private int calls;

    /// <summary>Who knows it may take the circuit up again.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>What the server said went wrong.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    public IEnumerable<RenderedHandler> Handlers => handlers.Values;

    /// <summary>Ends when the server or the test has closed the connection.</summary>
    public Task Ended => listening;

    /// <summary>Connects without opening a page.</summary>
    /// <exception cref="WebSocketException">The server refuses.</exception>
    public static async Task<RawCircuit> ConnectAsync(BrowserHost host, string? cookie, string? origin)
    {
        var circuit = new RawCircuit();
        circuit.socket.Options.CollectHttpResponseDetails = true;
        if (cookie is not null) circuit.socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null) circuit.socket.Options.SetRequestHeader("Origin", origin);
        await circuit.socket.ConnectAsync(new UriBuilder(new Uri(host.Address, "/_blazor")) { Scheme = "ws" }.Uri, default);
        await circuit.SendBytesAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\x1e"));
        circuit.listening = Task.Run(circuit.ListenAsync);
        return circuit;
    }

    /// <summary>The status of a connection that is refused.</summary>
    public static async Task<HttpStatusCode> RefusalAsync(BrowserHost host, string? cookie, string? origin, Action<ClientWebSocketOptions>? set = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (cookie is not null) socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        set?.Invoke(socket.Options);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new UriBuilder(new Uri(host.Address, "/_blazor")) { Scheme = "ws" }.Uri, default));
        return socket.HttpStatusCode;
    }

    /// <summary>Opens a page as its script does.</summary>
    /// <param name="change">What is different about the page’s mark; null: nothing.</param>
    public static async Task<RawCircuit> OpenAsync(BrowserHost host, string cookie, string address, Func<string, string>? change = null)
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var page = await client.GetStringAsync(address);
        var marks = Regex.Matches(page, "<!--Blazor:({.*?})-->").Select(x => x.Groups[1].Value).Where(x => x.Contains("\"descriptor\"", StringComparison.Ordinal)).ToList();
        var state = Regex.Match(page, "<!--Blazor-Server-Component-State:(.*?)-->").Groups[1].Value;
        var circuit = await ConnectAsync(host, cookie, host.Address.GetLeftPart(UriPartial.Authority));
        circuit.Secret = (string?)await circuit.AskAsync("StartCircuit", host.Address.ToString(), new Uri(host.Address, address).ToString(), "[]", "") ?? throw new InvalidOperationException("The circuit was not opened.");
        var operations = marks.Select((mark, i) => $"{{\"type\":\"add\",\"ssrComponentId\":{i + 1},\"marker\":{change?.Invoke(mark) ?? mark}}}");
        await circuit.SendAsync("UpdateRootComponents", $"{{\"batchId\":1,\"operations\":[{string.Join(',', operations)}]}}", state);
        return circuit;
    }

    /// <summary>Sends a message to the hub and does not wait.</summary>
    public Task SendAsync(string method, params object?[] arguments) => SendBytesAsync(Pack.Message(Invocation, new EmptyMap(), null, method, arguments));

    /// <summary>Sends a message to the hub and waits for its answer.</summary>
    public async Task<object?> AskAsync(string method, params object?[] arguments)
    {
        var id = $"{Interlocked.Increment(ref calls)}";
        var answer = answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendBytesAsync(Pack.Message(Invocation, new EmptyMap(), id, method, arguments));
        return await answer.Task.WaitAsync(Patience);
    }

    /// <summary>Calls a method of a component's that scripts may call; the answer in JSON.</summary>
    /// <param name="script">The script’s function that was given the component.</param>
    public async Task<string?> CallAsync(string script, string method, params object?[] arguments) => await CallAsync(await ObjectAsync(script), method, arguments);

    public async Task<string?> CallAsync(long component, string method, params object?[] arguments)
    {
        var id = $"{Interlocked.Increment(ref calls)}";
        var answer = answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync("BeginInvokeDotNetFromJS", id, null, method, component, JsonSerializer.Serialize(arguments));
        return (string?)await answer.Task.WaitAsync(Patience);
    }

    /// <summary>Raises an event, of whatever is on the page or is not.</summary>
    public async Task<string?> RaiseAsync(long handler, string name = "click", object? about = null) =>
        await CallAsync("Blazor._internal.attachWebRendererInterop", "DispatchEventAsync", new { eventHandlerId = handler, eventName = name }, about ?? new { type = name, detail = 1 });

    /// <summary>Waits until something that waits for an event is on the page.</summary>
    public async Task<RenderedHandler> HandlerAsync(Func<RenderedHandler, bool> wanted)
    {
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(50))
        {
            if (Handlers.Where(wanted).MaxBy(x => x.Id) is { } found) return found;
        }

        throw new TimeoutException($"Not on the page; there are {string.Join(", ", Handlers.Select(x => $"{x.Element} “{x.Text}” {x.Event}"))}");
    }

    /// <summary>The component that a function of a script was given.</summary>
    public async Task<long> ObjectAsync(string script)
    {
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(50))
        {
            if (objects.TryGetValue(script, out var id)) return id;
        }

        throw new TimeoutException($"No script was given one as “{script}”; there are {string.Join(", ", objects.Keys)}; {string.Join("; ", Errors)}");
    }

    public async Task SendBytesAsync(byte[] bytes)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Binary, true, default);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Goes away without a word.</summary>
    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await listening;
    }

    private async Task ListenAsync()
    {
        var handshaken = false;
        try
        {
            while (await ReceiveAsync() is { } frame)
            {
                // The first answer is text that ends with a mark.
                var rest = handshaken ? frame : frame[(Array.IndexOf(frame, (byte)0x1e) + 1)..];
                handshaken = true;
                foreach (var message in Pack.Messages(rest)) await HearAsync(message);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            Errors.Enqueue(gone.Message);
        }

        foreach (var waiting in answers.Values) waiting.TrySetException(new IOException("The connection is closed."));
    }

    private async Task<byte[]?> ReceiveAsync()
    {
        var frame = new MemoryStream();
        var part = new byte[16 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(part, default);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            frame.Write(part, 0, received.Count);
            if (received.EndOfMessage) return frame.ToArray();
        }
    }

    private Task HearAsync(object?[] message) => (long)message[0]! switch
    {
        Invocation => HearAsync((string)message[3]!, (object?[])message[4]!),
        Completion => Answer((string)message[2]!, (long)message[3]! == 3 ? message[4] : null),
        Close => Complain($"Closed: {message[1]}"),
        _ => Task.CompletedTask,
    };

    private Task HearAsync(string method, object?[] arguments)
    {
        switch (method)
        {
            case "JS.RenderBatch":
                foreach (var each in RenderedHandler.In((byte[])arguments[1]!)) handlers[each.Id] = each;
                return SendAsync("OnRenderCompleted", arguments[0], null);
            case "JS.BeginInvokeJS":
                return AnswerScriptAsync((long)arguments[0]!, (string)arguments[1]!, arguments[2] as string ?? "[]", (long)arguments[3]!);
            case "JS.EndInvokeDotNet":
                if (arguments[1] is not true) Errors.Enqueue($"{arguments[2]}");
                return Answer((string)arguments[0]!, arguments[2]);
            case "JS.Error":
                return Complain($"{arguments[0]}");
            default:
                return Task.CompletedTask;
        }
    }

    private async Task AnswerScriptAsync(long call, string function, string arguments, long wanted)
    {
        if (Regex.Match(arguments, "\"__dotNetObject\":(\\d+)") is { Success: true } given) objects[function] = long.Parse(given.Groups[1].Value);
        // 1: a module, or an object of a script's.
        if (call != 0) await SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{(wanted == 1 ? $"{{\"__jsObjectId\":{call}}}" : "null")}]");
    }

    private Task Answer(string id, object? answer)
    {
        if (answers.TryRemove(id, out var waiting)) waiting.TrySetResult(answer);
        return Task.CompletedTask;
    }

    private Task Complain(string error)
    {
        Errors.Enqueue(error);
        return Task.CompletedTask;
    }
}
