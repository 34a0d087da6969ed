using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>What can be done to a whole day.</summary>
public enum DayAction
{
    CloseGaps,
    Reflow,
    Shift,
    Swap,
    Duplicate,
}

/// <summary>What a person fills in to change a whole day, and the edit that it makes.</summary>
internal sealed class DayChange(int day, ItemId newIds)
{
    public DayAction Action { get; set; } = DayAction.CloseGaps;

    /// <summary>Minutes of every break.</summary>
    public int? BreakMinutes { get; set; } = 30;

    /// <summary>A clock as people type it; what starts earlier stays.</summary>
    public string From { get; set; } = "09:00";

    /// <summary>Minutes later; negative: earlier.</summary>
    public int? Minutes { get; set; } = 15;

    /// <summary>The day to swap with.</summary>
    public int? Other { get; set; }

    /// <summary>The day to copy to; the number of days for a new one.</summary>
    public int? Target { get; set; }

    /// <summary>Null while something is missing.</summary>
    public PlanEdit? Edit => Action switch
    {
        DayAction.CloseGaps => new CloseGaps(day),
        DayAction.Reflow when BreakMinutes is { } minutes => new ReflowDay(day, minutes, newIds),
        DayAction.Shift when Minutes is { } minutes && ItemDetails.Clock(From) is { } from => new ShiftDay(day, from, minutes),
        DayAction.Swap when Other is { } other => new SwapDays(day, other),
        DayAction.Duplicate when Target is { } target => new DuplicateDay(day, target, newIds),
        _ => null,
    };
}
