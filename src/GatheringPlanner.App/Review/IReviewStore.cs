using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Review;

/// <summary>Where the steps of reviews and the versions that were proposed are kept.</summary>
public interface IReviewStore
{
    Task<ReviewHistory> ReadAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>
    /// Keeps a step, for a proposal with its content. <see cref="StepOutcome.Outdated"/> when the plan is not at the step's revision any more, or somebody
    /// took another step with its number.
    /// </summary>
    /// <param name="mayHaveMoved">The step does not depend on the plan's present revision.</param>
    Task<StepOutcome> AddAsync(PlanId plan, StepTaken step, GatheringPlan? proposed, bool mayHaveMoved, CancellationToken cancel = default);

    /// <summary>What was proposed with the step of that number; null where there is no such proposal.</summary>
    Task<GatheringPlan?> ProposedAsync(PlanId plan, int number, CancellationToken cancel = default);

    /// <summary>The number of the proposal that the person has looked at last; null: none.</summary>
    Task<int?> SeenAsync(PlanId plan, PersonId person, CancellationToken cancel = default);

    Task SeeAsync(PlanId plan, PersonId person, int number, CancellationToken cancel = default);
}

/// <summary>What became of a step.</summary>
public enum StepOutcome
{
    Kept,

    /// <summary>The same wish has had its effect before.</summary>
    KeptBefore,

    /// <summary>The plan or the review has moved on; nothing was written.</summary>
    Outdated,
}
