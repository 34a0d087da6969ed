using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>The yes-or-no facts of an item.</summary>
public enum ItemMark
{
    Optional,
    Pinned,
    CustomerVoice,
    Briefing,
    Debrief,
    HostsListen,
    MixedGroups,
}

/// <summary>Sets or clears one mark of an item: optional, pinned, customer voice and the like.</summary>
public sealed record SetMark(ItemId Item, ItemMark Mark, bool On) : FieldEdit(Item)
{
    protected override AgendaItem Change(AgendaItem item) => Mark switch
    {
        ItemMark.Optional => item with { Optional = On },
        ItemMark.Pinned => item with { Pinned = On },
        ItemMark.CustomerVoice => item with { CustomerVoice = On },
        ItemMark.Briefing => item with { Briefing = On },
        ItemMark.Debrief => item with { Debrief = On },
        ItemMark.HostsListen => item with { HostsListen = On },
        _ => item with { MixedGroups = On },
    };

    protected override string? Obstacle(GatheringPlan plan, AgendaItem item)
    {
        if (!Enum.IsDefined(Mark)) return "There is no such mark.";
        return Mark == ItemMark.Pinned && On && (item.IsParked || item.Start is null) ? "Only an item with a time can be pinned." : null;
    }

    protected override string Describe(GatheringPlan plan, AgendaItem item) => (Mark, On) switch
    {
        (ItemMark.Optional, true) => $"Made “{item.Title}” optional",
        (ItemMark.Optional, false) => $"Made “{item.Title}” part of the programme",
        (ItemMark.Pinned, true) => $"Pinned “{item.Title}”",
        (ItemMark.Pinned, false) => $"Unpinned “{item.Title}”",
        (ItemMark.CustomerVoice, true) => $"Marked “{item.Title}” as customer voice",
        (ItemMark.Briefing, true) => $"Marked “{item.Title}” as the briefing",
        (ItemMark.Debrief, true) => $"Marked “{item.Title}” as the debrief",
        (ItemMark.HostsListen, true) => $"Let the hosts only listen in “{item.Title}”",
        (ItemMark.MixedGroups, true) => $"Mixed the groups in “{item.Title}”",
        _ => $"Cleared a mark of “{item.Title}”",
    };
}
