using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GatheringPlanner.Web.Components.Details;

/// <summary>
/// The drawer's side of js/drafts.js, which keeps in the browser what is typed until it is saved here, so that neither a lost connection nor
/// a reload costs anybody a word.
/// </summary>
public sealed class DraftKeeper : IAsyncDisposable
{
    private readonly Dictionary<string, Func<string, string, Task>> _fields = [];
    private readonly DotNetObjectReference<DraftKeeper> _self;
    private readonly Func<Task> _close;
    private IJSObjectReference? _script;

    /// <param name="close">What Esc does.</param>
    public DraftKeeper(Func<Task> close)
    {
        _close = close;
        _self = DotNetObjectReference.Create(this);
    }

    public async Task StartAsync(IJSRuntime scripts, ElementReference drawer)
    {
        await using var module = await scripts.InvokeAsync<IJSObjectReference>("import", "./js/drafts.js");
        _script = await module.InvokeAsync<IJSObjectReference>("keep", drawer, _self);
    }

    /// <param name="restore">Takes back a text that was typed, and what was stored when it was begun.</param>
    public void Add(string key, Func<string, string, Task> restore) => _fields[key] = restore;

    public void Remove(string key) => _fields.Remove(key);

    /// <summary>Asks the browser for what it kept of the fields that are shown now.</summary>
    public Task OfferAsync() => CallAsync("offer");

    /// <summary>The text is saved: the browser need not keep it any longer.</summary>
    /// <param name="sent">As it stood in the field.</param>
    /// <param name="stored">As it is stored.</param>
    public Task SettleAsync(string key, string sent, string stored) => CallAsync("settle", key, sent, stored);

    /// <summary>What was typed is given up.</summary>
    public Task ForgetAsync(string key) => CallAsync("forget", key);

    [JSInvokable]
    public Task Restore(string key, string text, string before) =>
        _fields.TryGetValue(key, out var restore) ? restore(text, before) : Task.CompletedTask;

    [JSInvokable]
    public Task Close() => _close();

    public async ValueTask DisposeAsync()
    {
        await CallAsync("leave");
        _self.Dispose();
    }

    private async Task CallAsync(string name, params object?[] arguments)
    {
        if (_script is null) return;
        try
        {
            await _script.InvokeVoidAsync(name, arguments);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or TaskCanceledException or JSException or ObjectDisposedException)
        {
            // The browser does not answer. It keeps the text and asks again when the connection returns.
        }
    }
}
