using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Review;

namespace GatheringPlanner.Testing;

/// <summary>Opens gatherings without asking anybody.</summary>
public static class Openings
{
    /// <summary>Publishes the plan as it is, whatever stands in the way.</summary>
    public static async Task OpenToAllAsync(this IReviewStore store, IPlanStore plans, PlanId id)
    {
        var stored = (await plans.LoadAsync(id))!;
        foreach (var step in new[] { ReviewStep.Propose, ReviewStep.Approve, ReviewStep.Publish })
        {
            var author = step == ReviewStep.Approve ? SamplePeople.Aoife : SamplePeople.Maeve;
            var taken = new StepTaken(Guid.NewGuid(), (int)step + 1, step, stored.Revision, ContentHash.Of(stored.Plan), author.Id, author.Name, DateTimeOffset.UnixEpoch, "");
            var number = (await store.ReadAsync(id)).Steps.Count + 1;
            await store.AddAsync(id, taken with { Number = number }, step == ReviewStep.Propose ? stored.Plan : null, mayHaveMoved: true);
        }
    }
}
