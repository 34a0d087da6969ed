using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Puts an item on a track, or on none.</summary>
public sealed record AssignTrack(ItemId Item, TrackId? Track) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Track = Track };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item) =>
        Track is { } track && !plan.Tracks.Contains(track) ? "This track is gone." : null;

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        Track is { } track ? $"Put “{item.Title}” on track {plan.Tracks.Find(track)?.Name}" : $"Took “{item.Title}” off its track";
}
