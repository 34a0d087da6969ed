using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Readiness;

/// <summary>Where it is kept who has accepted which wording, apart from the plans.</summary>
public interface IBriefingAcceptances
{
    /// <summary>All of a gathering, the oldest first.</summary>
    Task<IReadOnlyList<BriefingAcceptance>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Keeps it; where the person has accepted these words before, the first time stays. False where there is no such plan.</summary>
    Task<bool> AddAsync(PlanId plan, BriefingAcceptance acceptance, CancellationToken cancel = default);

    /// <summary>False where there was none.</summary>
    Task<bool> RemoveAsync(PlanId plan, string who, string words, CancellationToken cancel = default);
}
