using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Review;

namespace GatheringPlanner.App.Review;

/// <summary>A step on the way to those who take part, as it was taken.</summary>
/// <param name="CommandId">Of the wish; sent twice, it is taken once.</param>
/// <param name="Number">Counts the gathering's steps, from 1.</param>
/// <param name="Revision">Of the plan to which the step applies.</param>
/// <param name="Hash">Of the content to which the step applies.</param>
/// <param name="By">What the person was called.</param>
/// <param name="Words">The proposer's note or the reason of a decision; may be empty.</param>
public sealed record StepTaken(
    Guid CommandId, int Number, ReviewStep Step, int Revision, string Hash, PersonId Author, string By, DateTimeOffset At, string Words);

/// <summary>How far a gathering has come.</summary>
/// <param name="Revision">The plan's, to which the last step applies.</param>
public sealed record StageReached(GatheringStage Stage, int Revision);

/// <summary>Where a gathering stands, told by the steps that were taken.</summary>
/// <param name="Steps">In the order in which they were taken.</param>
public sealed record ReviewHistory(IReadOnlyList<StepTaken> Steps)
{
    public GatheringStage Stage { get; } = Steps.Aggregate(
        GatheringStage.Draft, (stage, x) => ReviewSteps.After(stage, x.Step) ?? throw new InvalidOperationException($"Step {x.Number}, {x.Step}, cannot follow {stage}."));

    /// <summary>The version that was proposed last; null: none, or it was withdrawn.</summary>
    public StepTaken? Proposal => Stage == GatheringStage.Draft ? null : Steps.Last(x => x.Step == ReviewStep.Propose);

    /// <summary>The last answer of somebody who decides, if nothing was proposed after it.</summary>
    public StepTaken? Decision => Steps.LastOrDefault(x => x.Step is ReviewStep.Approve or ReviewStep.RequestChanges) is { } decision && decision.Number > Proposal?.Number ? decision : null;

    /// <summary>The step that published last, and the proposal that it published; null: nothing was published.</summary>
    public (StepTaken Step, StepTaken Proposal)? Publication =>
        Steps.LastOrDefault(x => x.Step == ReviewStep.Publish) is { } step ? (step, Steps.Last(x => x.Step == ReviewStep.Propose && x.Number < step.Number)) : null;

    /// <summary>The same with names hidden in what people wrote.</summary>
    public ReviewHistory Under(NameVeil veil) => new([.. Steps.Select(x => x with { Words = veil.Over(x.Words) })]);

    public IEnumerable<StepTaken> Proposals => Steps.Where(x => x.Step == ReviewStep.Propose);
}
