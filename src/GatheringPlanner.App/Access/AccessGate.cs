using System.Collections.Concurrent;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Access;

/// <summary>Tells what a person is to a gathering. Every command and every question about a gathering passes here, each time anew.</summary>
public sealed class AccessGate(IMemberships store, IGlassBook glass, TimeProvider time)
{
    private readonly ConcurrentDictionary<Watcher, bool> _watchers = new();

    /// <summary>The person as the gathering sees them; somebody without a part where it does not know them, or where there is no such gathering.</summary>
    public async Task<Member> OfAsync(Person person, PlanId plan, CancellationToken cancel = default)
    {
        var member = (await store.FindAsync(plan, person.Id, cancel))?.Of(person, plan) ?? new(person, plan, null, Openness.Draft);
        if (!AccessPolicy.May(person, HouseOperation.BreakGlass) || AccessPolicy.May(member, Operation.ReadAgenda)) return member;
        return await glass.IsBrokenAsync(plan, person.Id, time.GetUtcNow(), cancel) ? member with { Role = GatheringRole.GlassBreaker } : member;
    }

    public async Task<bool> MayAsync(Person person, PlanId plan, Operation operation, CancellationToken cancel = default) =>
        AccessPolicy.May(await OfAsync(person, plan, cancel), operation);

    /// <summary>The gatherings in which the person may do that, as each of them sees the person.</summary>
    public async Task<IReadOnlyDictionary<PlanId, Member>> WhereMayAsync(Person person, Operation operation, CancellationToken cancel = default) =>
        (await store.OfAsync(person.Id, cancel)).Select(x => x.Value.Of(person, x.Key))
            .Where(x => AccessPolicy.May(x, operation)).ToDictionary(x => x.Plan);

    /// <summary>Tells at once that somebody's part in some gathering has changed, until the answer is disposed.</summary>
    public IDisposable Watch(Action<PlanId> receive)
    {
        var watcher = new Watcher(this, receive);
        _watchers[watcher] = true;
        return watcher;
    }

    internal void TellChanged(PlanId plan)
    {
        foreach (var watcher in _watchers.Keys) watcher.Receive(plan);
    }

    private sealed class Watcher(AccessGate gate, Action<PlanId> receive) : IDisposable
    {
        public void Receive(PlanId plan) => receive(plan);

        public void Dispose() => gate._watchers.TryRemove(this, out _);
    }
}
