using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Review;

namespace GatheringPlanner.App.Review;

/// <summary>A gathering as those see it who propose and decide.</summary>
/// <param name="Reader">Who looks.</param>
/// <param name="Now">The agenda as it is.</param>
/// <param name="Proposed">What was proposed last; null: nothing is.</param>
/// <param name="Report">The verdict on what is proposed, else on the agenda as it is; everything is judged.</param>
/// <param name="Seen">The number of the proposal that the reader has looked at last; null: none.</param>
public sealed record ReviewPicture(Member Reader, ReviewHistory History, GatheringPlan Now, GatheringPlan? Proposed, QualityReport Report, int? Seen)
{
    /// <summary>What has become different since it was proposed; empty where nothing has, or nothing is proposed.</summary>
    public DifferenceWords Since { get; } = DifferenceWords.Between(Proposed ?? Now, Now);

    /// <summary>An approval does not hold for the agenda as it is.</summary>
    public bool HasMovedOn { get; } = History.Proposal is { } proposal && proposal.Hash != ContentHash.Of(Now);

    /// <summary>The proposal with which the reader compares, unless they choose another: the one they saw last, else the one before.</summary>
    public StepTaken? Former
    {
        get
        {
            var earlier = History.Proposals.Where(x => x.Number < History.Proposal?.Number).ToList();
            return earlier.FirstOrDefault(x => x.Number == Seen) ?? earlier.LastOrDefault();
        }
    }

    public bool MayDecide => AccessPolicy.May(Reader, Operation.Decide) && History.Stage == GatheringStage.Submitted;
}
