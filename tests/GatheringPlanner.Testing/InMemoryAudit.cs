using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps records and what was noted of them as long as the object lives.</summary>
public sealed class InMemoryAudit : IAuditStore, IAuditHeads
{
    private readonly Lock _lock = new();
    private readonly List<AuditHead> _heads = [];

    /// <summary>The chain, for a test to spoil.</summary>
    public List<AuditRecord> Records { get; } = [];

    public IReadOnlyList<AuditNote> Notes
    {
        get
        {
            lock (_lock) return [.. Records.Select(x => x.Note)];
        }
    }

    /// <summary>What takes note of commands, on this store.</summary>
    public AuditTrail Trail(TimeProvider? time = null) => new(this, this, time ?? TimeProvider.System);

    /// <summary>The gate of commands that are noted here.</summary>
    public CommandGate Commands(AccessGate? gate = null, TimeProvider? time = null, CommandPace? pace = null) => new(gate ?? new InMemoryMemberships().Gate(time), Trail(time), new OnePage(pace));

    public Task AppendAsync(AuditNote note, CancellationToken cancel = default)
    {
        lock (_lock) Records.Add(AuditChain.Next(Head, note));
        return Task.CompletedTask;
    }

    public Task<AuditHead> HeadAsync(CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(Head);
    }

    public IAsyncEnumerable<AuditRecord> AllAsync(CancellationToken cancel = default)
    {
        lock (_lock) return Records.ToArray().ToAsyncEnumerable();
    }

    public Task<IReadOnlyList<AuditEntry>> FindAsync(AuditFilter filter, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<AuditEntry>>([.. Records.AsEnumerable().Reverse().Where(x => Fits(x, filter)).Take(filter.Most).Select(x => new AuditEntry(x, null))]);
        }
    }

    public Task<IReadOnlyList<PersonId>> PeopleAsync(PlanId? plan, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            var all = Records.Where(x => Fits(x, new(plan))).ToList();
            return Task.FromResult<IReadOnlyList<PersonId>>([.. all.Select(x => x.Note.Who).Union(all.Select(x => x.Note.Subject).OfType<PersonId>())]);
        }
    }

    public Task NoteAsync(AuditHead head, DateTimeOffset at, CancellationToken cancel = default)
    {
        lock (_lock) _heads.Add(head);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AuditHead>> ListAsync(CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<AuditHead>>([.. _heads]);
    }

    private AuditHead Head => Records.Count == 0 ? AuditHead.None : new(Records[^1].Number, Records[^1].Hash);

    private static bool Fits(AuditRecord record, AuditFilter filter) =>
        (filter.Plan is null || record.Note.Plan == filter.Plan)
        && (filter.Who is null || record.Note.Who == filter.Who || record.Note.Subject == filter.Who)
        && (filter.Action is null || record.Note.Action == filter.Action)
        && (filter.Outcome is null || record.Note.Outcome == filter.Outcome)
        && !(record.Note.At < filter.From) && !(record.Note.At >= filter.Until)
        && !(record.Number >= filter.Before);
}

/// <summary>Every command comes from one open page, or from none.</summary>
internal sealed record OnePage(CommandPace? Pace) : ICommandSource;
