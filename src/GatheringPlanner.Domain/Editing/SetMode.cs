using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Says who has the floor in an item shared with customers; null: not said.</summary>
public sealed record SetMode(ItemId Item, TalkMode? Mode) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => item with { Mode = Mode };

    protected override string Describe(GatheringPlan plan, AgendaItem item) => Mode switch
    {
        TalkMode.CustomerTalk => $"Gave customers the floor in “{item.Title}”",
        TalkMode.HostTalk => $"Gave the hosts the floor in “{item.Title}”",
        TalkMode.External => $"Gave an outside speaker the floor in “{item.Title}”",
        _ => $"Left open who has the floor in “{item.Title}”",
    };
}
