using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.WhatIfs;

/// <summary>Which plans are copies to play with, and what their originals were when they were made.</summary>
public interface IWhatIfStore
{
    /// <summary>Keeps the copy as a new plan and what it is a copy of, together or nothing of them.</summary>
    /// <param name="atFirst">From a blank plan to what both were when the copy was made.</param>
    Task<SaveOutcome> CreateAsync(WhatIf whatIf, GatheringPlan copy, PlanDifference atFirst, Scorecard scorecard, JournalEntry entry, CancellationToken cancel = default);

    /// <summary>The copies of a gathering, the oldest first.</summary>
    Task<IReadOnlyList<WhatIf>> ListAsync(PlanId original, CancellationToken cancel = default);

    /// <summary>Null where the plan is no copy.</summary>
    Task<WhatIf?> FindAsync(PlanId copy, CancellationToken cancel = default);

    /// <summary>From a blank plan to what the copy and its original were when it was made; null where the plan is no copy.</summary>
    Task<PlanDifference?> AtFirstAsync(PlanId copy, CancellationToken cancel = default);

    /// <summary>Removes a copy with everything in it. False where the plan is no copy.</summary>
    Task<bool> RemoveAsync(PlanId copy, CancellationToken cancel = default);
}
