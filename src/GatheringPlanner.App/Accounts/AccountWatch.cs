using System.Collections.Concurrent;
using GatheringPlanner.App.Access;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Accounts;

/// <summary>Tells at once, inside this process, whose account is not any more what it was: disabled, another role, another name or password, signed out everywhere.</summary>
public interface IAccountWatch
{
    /// <summary>Listens until the answer is disposed. Called on the thread of whoever made the change, after it was saved.</summary>
    IDisposable Subscribe(Action<PersonId> changed);
}

/// <summary>One listener’s fault never reaches another, nor whoever made the change.</summary>
public sealed class AccountWatch(ILogger<AccountWatch> logger) : IAccountWatch
{
    private readonly ConcurrentDictionary<object, Action<PersonId>> _listeners = new();

    public IDisposable Subscribe(Action<PersonId> changed)
    {
        var listener = new Listener(_listeners);
        _listeners[listener] = changed;
        return listener;
    }

    public void Tell(PersonId person)
    {
        foreach (var listener in _listeners.Values)
        {
            try
            {
                listener(person);
            }
            catch (Exception fault)
            {
                // The account is changed and saved: whoever changed it must not be told otherwise.
                logger.LogError(fault, "Somebody who follows accounts failed");
            }
        }
    }

    private sealed class Listener(ConcurrentDictionary<object, Action<PersonId>> listeners) : IDisposable
    {
        public void Dispose() => listeners.TryRemove(this, out _);
    }
}
