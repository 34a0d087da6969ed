using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Ports;

/// <summary>Where plans are kept. What it answers as saved is durable, and there is a record of it at the end of the chain.</summary>
public interface IPlanStore
{
    Task<StoredPlan?> LoadAsync(PlanId id, CancellationToken cancel = default);

    /// <summary>Keeps a new plan as revision 1, together with those who have a part in it; <see cref="Outdated"/> when another plan has its id.</summary>
    Task<SaveOutcome> CreateAsync(GatheringPlan plan, Scorecard scorecard, JournalEntry entry, IReadOnlyList<GatheringMember> members, CancellationToken cancel = default);

    /// <summary>Keeps the difference, the scorecard and the journal entry together, or nothing of them.</summary>
    Task<SaveOutcome> SaveAsync(PlanSave save, CancellationToken cancel = default);

    /// <summary>The revision that a command made of the plan; null when it has made none.</summary>
    Task<int?> RevisionOfAsync(PlanId id, Guid commandId, CancellationToken cancel = default);

    /// <summary>The latest entries of the plan, newest first.</summary>
    Task<IReadOnlyList<JournalEntry>> JournalAsync(PlanId id, int latest, CancellationToken cancel = default);
}

/// <summary>A plan and the number of its version; the first is 1.</summary>
public sealed record StoredPlan(GatheringPlan Plan, int Revision);

/// <summary>What one command makes of the plan at revision <paramref name="Revision"/>.</summary>
/// <param name="Plan">The plan afterwards.</param>
/// <param name="Revision">The revision the command was applied to; the entry carries the next one.</param>
public sealed record PlanSave(GatheringPlan Plan, int Revision, PlanDifference Difference, JournalEntry Entry, Scorecard Scorecard)
{
    /// <summary>As what it goes into the records.</summary>
    public AuditAction Action { get; init; } = AuditActions.EditPlan;
}

public abstract record SaveOutcome;

public sealed record Saved(int Revision) : SaveOutcome;

/// <summary>The command has had its effect before, in <paramref name="Revision"/>; nothing was written now.</summary>
public sealed record AlreadySaved(int Revision) : SaveOutcome;

/// <summary>The stored plan is not at the revision that was handed in; nothing was written.</summary>
public sealed record Outdated : SaveOutcome;
