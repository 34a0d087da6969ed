using GatheringPlanner.App.Access;
using GatheringPlanner.App.Notices;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>
/// Keeps members as the databases do, but only as long as the object lives. Every plan is there and published, with the sample people in it,
/// until a test says otherwise.
/// </summary>
/// <param name="store">The plans there are, for whoever asks for all of somebody’s gatherings.</param>
public sealed class InMemoryMemberships(InMemoryPlanStore? store = null) : IMemberships
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(PlanId Plan, PersonId Person), GatheringMember?> _told = [];
    private readonly Dictionary<PlanId, Openness> _open = [];
    private readonly HashSet<PlanId> _archived = [];
    private readonly Dictionary<PersonId, GatheringMember> _standing = SamplePeople.Standing.ToDictionary(x => x.Person);

    /// <summary>A gate that asks here, and through which nobody has broken in.</summary>
    public AccessGate Gate(TimeProvider? time = null) => new(this, new InMemoryGlassBook(), time ?? TimeProvider.System);

    /// <summary>Tells them what others did.</summary>
    public Messenger Messenger(INoticeStore? notices = null, TimeProvider? time = null) => new(notices ?? new InMemoryNoticeStore(), this, time ?? TimeProvider.System);

    /// <summary>Says how far a gathering has come.</summary>
    public void Set(PlanId plan, Openness openness)
    {
        lock (_lock) _open[plan] = openness;
    }

    /// <summary>Puts a gathering into the archive, or takes it out.</summary>
    public void Archive(PlanId plan, bool archived = true)
    {
        lock (_lock) _ = archived ? _archived.Add(plan) : _archived.Remove(plan);
    }

    public Task<PartHeld?> FindAsync(PlanId plan, PersonId person, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            return Task.FromResult(Of(plan).FirstOrDefault(x => x.Person == person) is { } member ? HeldIn(plan, member.Role) : null);
        }
    }

    public Task<IReadOnlyList<GatheringMember>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<GatheringMember>>([.. Of(plan)]);
    }

    public Task<IReadOnlyDictionary<PlanId, PartHeld>> OfAsync(PersonId person, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            var plans = (store?.Originals ?? []).Concat(_told.Keys.Select(x => x.Plan)).Distinct();
            return Task.FromResult<IReadOnlyDictionary<PlanId, PartHeld>>(plans
                .SelectMany(x => Of(x).Where(y => y.Person == person).Select(y => (Plan: x, y.Role)))
                .ToDictionary(x => x.Plan, x => HeldIn(x.Plan, x.Role)));
        }
    }

    public Task<bool> PutAsync(PlanId plan, GatheringMember member, CancellationToken cancel = default)
    {
        lock (_lock) _told[(plan, member.Person)] = member;
        return Task.FromResult(true);
    }

    public Task<bool> RemoveAsync(PlanId plan, PersonId person, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            var was = Of(plan).Any(x => x.Person == person);
            _told[(plan, person)] = null;
            return Task.FromResult(was);
        }
    }

    public Task<IReadOnlyList<GatheringMember>> StandingAsync(CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<GatheringMember>>([.. _standing.Values.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    public Task PutStandingAsync(GatheringMember member, CancellationToken cancel = default)
    {
        lock (_lock) _standing[member.Person] = member;
        return Task.CompletedTask;
    }

    public Task<bool> RemoveStandingAsync(PersonId person, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_standing.Remove(person));
    }

    private PartHeld HeldIn(PlanId plan, GatheringRole role) => new(role, _open.GetValueOrDefault(plan, Openness.Published), _archived.Contains(plan));

    private IEnumerable<GatheringMember> Of(PlanId plan) => SamplePeople.Standing.Where(x => !_told.ContainsKey((plan, x.Person)))
        .Concat(_told.Where(x => x.Key.Plan == plan).Select(x => x.Value).OfType<GatheringMember>())
        .OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase);
}
