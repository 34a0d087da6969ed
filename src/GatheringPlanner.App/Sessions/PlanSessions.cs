using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Sessions;

/// <summary>
/// The open plans of this server, one session each however many people have it open. A session that nobody has open stays
/// for <see cref="Linger"/>, so that a reloaded page still finds its undo steps.
/// </summary>
public sealed class PlanSessions(IPlanStore store, AccessGate gate, CommandGate commands, PlanJudge judge, TimeProvider time, NameGuard names, ILogger<PlanSession> logger)
{
    public static readonly TimeSpan Linger = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<PlanId, Shelf> _shelves = [];

    /// <summary>The live plan, held open until the lease is disposed; null where there is none that the person may read.</summary>
    public async Task<PlanLease?> OpenAsync(Person person, PlanId id, CancellationToken cancel = default)
    {
        var member = await gate.OfAsync(person, id, cancel);
        if (!AccessPolicy.May(member, Operation.ReadAgenda))
        {
            await commands.Begin(person, id, AuditActions.OpenGathering).AnswerAsync(new Missing());
            return null;
        }

        var shelf = Take(id, out var wasIdle);
        PlanLease? lease = null;
        try
        {
            var session = await shelf.Session.WaitAsync(cancel);
            var isThere = session is not null && (!wasIdle || await session.RefreshAsync(cancel));
            if (isThere) lease = new PlanLease(session!, member, gate, () => Return(id, shelf));
            return lease;
        }
        finally
        {
            if (lease is null) Return(id, shelf);
        }
    }

    /// <summary>Reads every open plan again, because what is kept has been changed beside the sessions.</summary>
    /// <returns>The plans that are open.</returns>
    internal async Task<IReadOnlyList<PlanId>> RefreshAsync(CancellationToken cancel = default)
    {
        List<(PlanId Id, Task<PlanSession?> Session)> open;
        lock (_lock) open = [.. _shelves.Select(x => (x.Key, x.Value.Session))];
        foreach (var (_, session) in open)
        {
            if (await session is { } live) await live.RefreshAsync(cancel);
        }

        return [.. open.Select(x => x.Id)];
    }

    private Shelf Take(PlanId id, out bool wasIdle)
    {
        lock (_lock)
        {
            Sweep();
            if (!_shelves.TryGetValue(id, out var shelf)) _shelves[id] = shelf = new(LoadAsync(id));
            wasIdle = shelf.IdleSince is not null;
            shelf.IdleSince = null;
            shelf.Leases++;
            return shelf;
        }
    }

    private void Return(PlanId id, Shelf shelf)
    {
        lock (_lock)
        {
            if (--shelf.Leases > 0) return;
            shelf.IdleSince = time.GetUtcNow();
            if (!shelf.HoldsSession) _shelves.Remove(id);
            Sweep();
        }
    }

    private void Sweep()
    {
        var oldest = time.GetUtcNow() - Linger;
        foreach (var (id, shelf) in _shelves)
        {
            if (shelf.IdleSince <= oldest) _shelves.Remove(id);
        }
    }

    private async Task<PlanSession?> LoadAsync(PlanId id) =>
        await store.LoadAsync(id) is { } stored ? new PlanSession(stored, store, gate, commands, judge, time, names, logger) : null;

    /// <summary>A session or its loading, with the number of those who have it open.</summary>
    private sealed class Shelf(Task<PlanSession?> session)
    {
        public Task<PlanSession?> Session => session;
        public int Leases { get; set; }

        /// <summary>Null while somebody has the session open.</summary>
        public DateTimeOffset? IdleSince { get; set; }

        /// <summary>False where loading failed or found nothing, so that the next who asks loads again.</summary>
        public bool HoldsSession => !session.IsCompleted || (session.IsCompletedSuccessfully && session.Result is not null);
    }
}

/// <summary>Somebody's hold on a live plan. To be disposed when the page is left.</summary>
public sealed class PlanLease : IDisposable, IAsyncDisposable
{
    private readonly AccessGate _gate;
    private Action? _giveBack;

    internal PlanLease(PlanSession session, Member holder, AccessGate gate, Action giveBack) =>
        (Session, Holder, _gate, _giveBack) = (session, holder, gate, giveBack);

    public PlanSession Session { get; }

    /// <summary>Who holds it, as the gathering sees them; kept up to date while <see cref="WatchHolder"/> is at work.</summary>
    public Member Holder { get; private set; }

    public bool May(Operation operation) => AccessPolicy.May(Holder, operation);

    /// <summary>Tells that the holder's part in the gathering has changed, until the answer is disposed; on no particular thread.</summary>
    public IDisposable WatchHolder(Func<Task> receive) => _gate.Watch(_ => Task.Run(async () =>
    {
        var now = await _gate.OfAsync(Holder.Person, Holder.Plan);
        if (now == Holder) return;
        Holder = now;
        await receive();
    }));

    public void Dispose() => Interlocked.Exchange(ref _giveBack, null)?.Invoke();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
