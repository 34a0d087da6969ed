using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.People;

/// <summary>When somebody is there on one date, on the clock of the venue. Nights past midnight belong to the date they began on.</summary>
/// <param name="From">Inclusive; null: from the beginning of the day.</param>
/// <param name="Until">Exclusive; null: to the end of the day.</param>
public sealed record AvailableWindow(DateOnly Date, PlanTime? From = null, PlanTime? Until = null)
{
    public bool Covers(TimeSlot slot) => (From is not { } from || from <= slot.Start) && (Until is not { } until || slot.End <= until);
}
