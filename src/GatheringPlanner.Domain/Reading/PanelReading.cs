using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>One turn of a panel with what it is about and who tells it; a null name: nobody yet.</summary>
public sealed record PanelTurn(PanelSeat Seat, Insight Insight, string? Panellist);

/// <summary>An item's panel as it will run: its turns in order and the minutes they take.</summary>
public sealed record PanelReading(AgendaItem Item, CustomerPanel Panel, IReadOnlyList<PanelTurn> Turns, AgendaItem? Discussion)
{
    /// <summary>How long after the panel its discussion may begin, in minutes.</summary>
    private const int Soon = 60;

    /// <summary>Minutes of welcome and turns together.</summary>
    public int Spoken => Panel.WelcomeMinutes + Turns.Sum(x => x.Seat.Minutes);

    /// <summary>Minutes that are left over; negative where the turns run out of the item.</summary>
    public int Spare => Item.Minutes - Spoken;

    public static PanelReading Of(GatheringPlan plan, AgendaItem item) => new(
        item,
        plan.All<CustomerPanel>().Find(CustomerPanel.IdOf(item.Id)) ?? new(CustomerPanel.IdOf(item.Id), item.Id),
        [.. PanelMaking.SeatsOf(plan, item.Id).Select(x => new PanelTurn(x, plan.All<Insight>().Find(x.Insight)!, PanellistOf(plan, x)))],
        DiscussionAfter(plan, item));

    /// <summary>The items that a panel can be held in, in the order of the agenda: those of the customer's voice, panels first among them.</summary>
    public static IReadOnlyList<AgendaItem> Places(GatheringPlan plan) =>
    [
        .. plan.Items.Where(x => x.CustomerVoice && x.Kind.IsRoom())
            .OrderBy(x => x.IsParked).ThenByDescending(x => x.Kind == ItemKind.Panel).ThenBy(x => x.Day).ThenBy(x => x.Start).ThenBy(x => x.Id),
    ];

    private static string? PanellistOf(GatheringPlan plan, PanelSeat seat) =>
        seat.Panellist is { } id ? plan.All<Participant>().Find(id)?.Name : seat.PanellistName;

    /// <summary>The first item in which the same people take part themselves, soon after the panel.</summary>
    private static AgendaItem? DiscussionAfter(GatheringPlan plan, AgendaItem panel)
    {
        if (panel is not { Day: { } day, Slot: { } slot }) return null;
        return plan.Items
            .Where(x => x.Day == day && x.Id != panel.Id && x.Kind.IsActive() && x.Slot is not null && x.SharesAPathWith(panel))
            .Where(x => x.Slot!.Value.Start.Minutes - slot.End.Minutes is >= 0 and <= Soon)
            .OrderBy(x => x.Start).ThenBy(x => x.Id).FirstOrDefault();
    }
}
