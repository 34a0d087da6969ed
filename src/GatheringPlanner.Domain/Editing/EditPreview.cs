using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>An item whose day, start or end an edit changes.</summary>
public sealed record ShiftedItem(AgendaItem Before, AgendaItem After)
{
    /// <summary>Minutes by which the start goes later, negative: earlier; 0 where it has no start before or after.</summary>
    public int Minutes => After.Start?.Minutes - Before.Start?.Minutes ?? 0;
}

/// <summary>What an edit would do to the times of a plan, worked out without doing it.</summary>
/// <param name="After">The plan afterwards; as it is where the edit is refused.</param>
/// <param name="Obstacle">Why the edit does not fit; null where it does.</param>
/// <param name="Shifted">In the order of days and starts afterwards; what is parked comes last.</param>
/// <param name="Come">New items, in the same order.</param>
/// <param name="Gone">Items that are no longer there, in the order they had.</param>
public sealed record EditPreview(
    GatheringPlan After,
    string? Obstacle,
    EquatableList<ShiftedItem> Shifted,
    EquatableList<AgendaItem> Come,
    EquatableList<AgendaItem> Gone)
{
    public static EditPreview Of(GatheringPlan plan, PlanEdit edit) => edit.Apply(plan) switch
    {
        Applied applied => Between(plan, applied.Plan),
        Refused refused => new(plan, refused.Reason, [], [], []),
        var outcome => throw new InvalidOperationException($"An edit came out as {outcome}."),
    };

    private static EditPreview Between(GatheringPlan plan, GatheringPlan after)
    {
        var items = PlanDifference.Between(plan, after).Of(PlanKinds.Items);
        var shifted = items.Changed.Where(x => (x.Before.Day, x.Before.Start, x.Before.End) != (x.After.Day, x.After.Start, x.After.End));
        return new(
            after,
            null,
            [.. InOrder(shifted.Select(x => new ShiftedItem(x.Before, x.After)), x => x.After)],
            [.. InOrder(items.Added, x => x)],
            [.. InOrder(items.Removed, x => x)]);
    }

    /// <summary>When the last required item of a day ends afterwards; null where no such item has an end.</summary>
    public PlanTime? EndOf(int day) => EndOf(After, day);

    /// <summary>When the last required item of a day ends in a plan, exclusive; null where no such item has an end.</summary>
    public static PlanTime? EndOf(GatheringPlan plan, int day) => plan.Items.Where(x => x.Day == day && !x.Optional && x.Kind != ItemKind.Container).Select(x => x.Slot?.End).Max();

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, AgendaItem> item) =>
        all.OrderBy(x => item(x).Day ?? int.MaxValue).ThenBy(x => item(x).Start).ThenBy(x => item(x).Id);
}
