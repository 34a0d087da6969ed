namespace GatheringPlanner.App.Auditing;

/// <summary>Where the chain is kept. What is in it is never changed and never removed.</summary>
public interface IAuditStore
{
    /// <summary>Puts a note at the end of the chain. What belongs to a change of a plan is put there by whoever keeps that change.</summary>
    Task AppendAsync(AuditNote note, CancellationToken cancel = default);

    Task<AuditHead> HeadAsync(CancellationToken cancel = default);

    /// <summary>All of one moment, by their numbers.</summary>
    IAsyncEnumerable<AuditRecord> AllAsync(CancellationToken cancel = default);

    /// <summary>What fits, the newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> FindAsync(AuditFilter filter, CancellationToken cancel = default);

    /// <summary>Everybody who is in the records of a gathering, or of the whole planner where it is null.</summary>
    Task<IReadOnlyList<Access.PersonId>> PeopleAsync(Domain.Plans.PlanId? plan, CancellationToken cancel = default);
}

/// <summary>A line of what was noted is not one that the planner wrote.</summary>
public sealed class UnreadableHeadException(int line) : Exception($"Line {line} cannot be read.")
{
    public int Line => line;
}

/// <summary>Where it is noted, apart from the chain, how long it was and how it ended.</summary>
public interface IAuditHeads
{
    /// <summary>Notes it, unless it is what was noted last.</summary>
    Task NoteAsync(AuditHead head, DateTimeOffset at, CancellationToken cancel = default);

    /// <exception cref="UnreadableHeadException">Somebody else has written there.</exception>
    Task<IReadOnlyList<AuditHead>> ListAsync(CancellationToken cancel = default);
}
