using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Why an item's times cannot be what somebody meant.</summary>
public enum DisorderKind
{
    None,
    EndNotAfterStart,
    MealOverFourHours,
    OverSixteenHours,
    LunchAtAnOddHour,
}

/// <summary>Finds times that must be slips of the pen (rule AG-ORDER).</summary>
public static class Disorder
{
    private const int LongestMeal = 240;
    private const int LongestItem = 960;
    private const int EarliestLunch = (10 * 60) + 30;
    private const int LatestLunch = (15 * 60) + 30;

    public static DisorderKind Of(AgendaItem item)
    {
        if (item.Start is not { } start || item.Day is null) return DisorderKind.None;
        if (item.End is { } end)
        {
            var minutes = end.Minutes - start.Minutes;
            if (minutes <= 0) return DisorderKind.EndNotAfterStart;
            if (minutes > LongestMeal && IsMeal(item)) return DisorderKind.MealOverFourHours;
            if (minutes > LongestItem && item.Kind != ItemKind.Container) return DisorderKind.OverSixteenHours;
        }

        return start.Minutes is < EarliestLunch or > LatestLunch && IsMeal(item) && IsLunch(item.Title)
            ? DisorderKind.LunchAtAnOddHour
            : DisorderKind.None;
    }

    private static bool IsMeal(AgendaItem item) => item.Kind is ItemKind.Meal or ItemKind.Workmeal;

    private static bool IsLunch(string title) => title.Contains("lunch", StringComparison.OrdinalIgnoreCase);
}
