using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>What people do with an item's panel, each as one step with a sentence of its own.</summary>
public static class PanelMaking
{
    /// <summary>The turns of an item's panel in order; those whose insight is gone are left out.</summary>
    public static IReadOnlyList<PanelSeat> SeatsOf(GatheringPlan plan, ItemId item) =>
        [.. plan.All<PanelSeat>().Where(x => x.Item == item && plan.All<Insight>().Contains(x.Insight)).OrderBy(x => x.Rank).ThenBy(x => x.Id)];

    /// <summary>Gives an insight the last turn. From then on it is an insight that is brought into this item.</summary>
    public static Batch Add(GatheringPlan plan, AgendaItem item, Insight insight, Id<PanelSeat> id)
    {
        var last = SeatsOf(plan, item.Id).Select(x => x.Rank).DefaultIfEmpty(0).Max();
        PlanEdit seat = new PutPart<PanelSeat>(new(id, item.Id, insight.Id) { Rank = last + 1 });
        return insight.Items.Contains(item.Id)
            ? Step($"Took {Title(insight)} into “{item.Title}”", seat)
            : Step($"Took {Title(insight)} into “{item.Title}”", seat, new PutPart<Insight>(insight with { Items = [.. insight.Items, item.Id] }, insight));
    }

    /// <summary>Takes a turn away; the insight stays in the bank.</summary>
    public static Batch Remove(GatheringPlan plan, PanelSeat seat)
    {
        PlanEdit removal = new RemovePart<PanelSeat>(seat.Id);
        if (plan.All<Insight>().Find(seat.Insight) is not { } insight) return Step("Took a turn out of the panel", removal);
        var left = insight with { Items = insight.Items.Where(x => x != seat.Item).ToEquatableList() };
        return Step($"Took {Title(insight)} out of the panel", removal, new PutPart<Insight>(left, insight));
    }

    /// <summary>Moves a turn by so many places; null where it is there already.</summary>
    public static Batch? Move(GatheringPlan plan, PanelSeat seat, int by)
    {
        var seats = SeatsOf(plan, seat.Item).ToList();
        var from = seats.FindIndex(x => x.Id == seat.Id);
        var to = Math.Clamp(from + by, 0, seats.Count - 1);
        if (from < 0 || from == to) return null;
        var moved = seats[from];
        seats.RemoveAt(from);
        seats.Insert(to, moved);
        var edits = seats.Select((x, i) => (Before: x, After: x with { Rank = i + 1 })).Where(x => x.Before != x.After)
            .Select(x => (PlanEdit)new PutPart<PanelSeat>(x.After, x.Before));
        return Step($"Moved {Title(plan.All<Insight>().Find(moved.Insight)!)} to place {to + 1} of the panel", [.. edits]);
    }

    /// <summary>Takes an insight out of the bank, and out of every panel.</summary>
    public static Batch Forget(GatheringPlan plan, Insight insight) => Step(
        $"Removed the insight {Title(insight)}",
        [new RemovePart<Insight>(insight.Id), .. plan.All<PanelSeat>().Where(x => x.Insight == insight.Id).Select(x => new RemovePart<PanelSeat>(x.Id))]);

    private static Batch Step(string sentence, params PlanEdit[] edits) => new(PlanText.Clean(sentence, PlanText.MaxText), [.. edits]);

    private static string Title(Insight insight) => $"“{PlanText.Clean(insight.WhatChanged, PlanText.MaxName)}”";
}
