using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says whether an item's speaker comes from outside; null: not said.</summary>
public sealed record SetSpeakerOrigin(ItemId Item, SpeakerOrigin? Origin) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { SpeakerOrigin = Origin };

    protected override string Describe(GatheringPlan plan, AgendaItem item) =>
        Origin == SpeakerOrigin.External ? $"Marked “{item.Title}” as an outside voice" : $"Changed where the speaker of “{item.Title}” comes from";
}
