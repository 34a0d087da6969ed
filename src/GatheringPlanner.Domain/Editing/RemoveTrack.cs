using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Takes away a track that no item uses.</summary>
public sealed record RemoveTrack(TrackId Track) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (!plan.Tracks.Contains(Track)) return new Refused("This track is gone already.");
        return plan.Items.Any(item => item.Track == Track)
            ? new Refused("Items still use this track. Change them first.")
            : new Applied(plan.Next(tracks: plan.Tracks.Without(Track)));
    }

    public override string Describe(GatheringPlan plan) => $"Removed track {plan.Tracks.Find(Track)?.Name}";
}
