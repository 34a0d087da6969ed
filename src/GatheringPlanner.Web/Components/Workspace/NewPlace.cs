using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>Where a new item is to begin.</summary>
public sealed record NewPlace(int Day, PlanTime Start)
{
    /// <summary>After the selected item, else after the last item that starts before the evening of the first day with room left.</summary>
    public static NewPlace After(WorkspaceState state)
    {
        if (state.Selected is { } id && state.Agenda.Items.Find(id) is { Day: { } day, Slot: { } slot } && slot.End.Minutes < PlanTime.LastStart) return new(day, slot.End);
        var ends = state.Agenda.Items.Where(x => x is { Day: 0, Slot: not null } && x.Start < PlanTime.At(18)).Select(x => x.Slot!.Value.End.Minutes);
        return new(0, new PlanTime(Math.Min(ends.DefaultIfEmpty(540).Max(), PlanTime.LastStart - 30)));
    }
}
