using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Sessions;

/// <summary>
/// Who wants to hear. Everybody has a mailbox that is emptied in order, on its own: a slow or failing receiver
/// neither holds up the teller nor the others.
/// </summary>
internal sealed class Subscribers<T>(ILogger logger)
{
    private readonly ConcurrentDictionary<Mailbox, bool> _mailboxes = new();

    public IDisposable Add(Func<T, Task> receive)
    {
        var mailbox = new Mailbox(this, receive);
        _mailboxes[mailbox] = true;
        return mailbox;
    }

    public void Tell(T message)
    {
        foreach (var mailbox in _mailboxes.Keys) mailbox.Put(message);
    }

    private sealed class Mailbox : IDisposable
    {
        private readonly Channel<T> _messages = Channel.CreateUnbounded<T>(new UnboundedChannelOptions { SingleReader = true });
        private readonly Subscribers<T> _owner;
        private readonly Func<T, Task> _receive;
        private volatile bool _left;

        public Mailbox(Subscribers<T> owner, Func<T, Task> receive)
        {
            (_owner, _receive) = (owner, receive);
            _ = Task.Run(EmptyAsync);
        }

        public void Put(T message) => _messages.Writer.TryWrite(message);

        public void Dispose()
        {
            _left = true;
            _owner._mailboxes.TryRemove(this, out _);
            _messages.Writer.TryComplete();
        }

        private async Task EmptyAsync()
        {
            await foreach (var message in _messages.Reader.ReadAllAsync())
            {
                if (_left) return;
                await DeliverAsync(message);
            }
        }

        private async Task DeliverAsync(T message)
        {
            try
            {
                await _receive(message);
            }
            catch (Exception failure)
            {
                // The last line of defence: the receiver is a page whose fault must not reach the other pages.
                _owner.Log(failure);
            }
        }
    }

    private void Log(Exception failure) => logger.LogError(failure, "A subscriber failed on {Message}", typeof(T).Name);
}
