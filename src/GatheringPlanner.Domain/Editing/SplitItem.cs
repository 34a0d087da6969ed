using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Cuts an item in two after <paramref name="FirstMinutes"/>, with a pause of <paramref name="PauseMinutes"/> (0: none) between the parts;
/// what follows moves by the pause. The second part and the pause get the ids handed in.
/// </summary>
public sealed record SplitItem(ItemId Item, int FirstMinutes, int PauseMinutes, ItemId Second, ItemId Pause) : ItemEdit(Item)
{
    protected override EditOutcome ApplyTo(GatheringPlan plan, AgendaItem item)
    {
        if (item.Slot is not { } slot || item.Day is not { } day) return new Refused("Only an item with a start and an end can be split.");
        if (FirstMinutes < 1 || FirstMinutes >= slot.Minutes || PauseMinutes < 0) return new Refused("Both parts need at least a minute.");
        if (plan.Items.Contains(Second) || (PauseMinutes > 0 && plan.Items.Contains(Pause))) return new Refused("This item has been split already.");
        if (Flow.Shifted(plan, item, day, slot.End, PauseMinutes) is not { } others) return new Refused(Flow.OutOfDay);
        var cut = slot.Start.Plus(FirstMinutes);
        var resume = cut.Plus(PauseMinutes);
        if (resume.Minutes >= PlanTime.LastStart) return new Refused(Flow.OutOfDay);
        var items = plan.Items.With(others)
            .With(item with { End = cut, EndInferred = false })
            .With(item with { Id = Second, Start = resume, End = slot.End.Plus(PauseMinutes), Pinned = false });
        return new Applied(plan.Next(items: PauseMinutes == 0 ? items : items.With(PauseBetween(item, cut, resume))));
    }

    private AgendaItem PauseBetween(AgendaItem item, PlanTime from, PlanTime to) =>
        new(Pause, "Long break", ItemKind.Break) { Day = item.Day, Start = from, End = to, Track = item.Track, Audience = item.Audience };

    protected override string Describe(GatheringPlan plan, AgendaItem item) => $"Split “{item.Title}”";
}
