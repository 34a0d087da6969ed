using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Adds a track or changes the one with its id.</summary>
public sealed record PutTrack(Track Track) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var name = PlanText.Clean(Track.Name, PlanText.MaxName);
        if (name.Length == 0) return new Refused("A track needs a name.");
        if (plan.Tracks.Any(other => other.Id != Track.Id && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return new Refused($"There is a track called “{name}” already.");
        }

        return new Applied(plan.Next(tracks: plan.Tracks.With(Track with { Name = name })));
    }

    public override string Describe(GatheringPlan plan) =>
        plan.Tracks.Contains(Track.Id) ? $"Changed track {Track.Name}" : $"Added track {Track.Name}";
}
