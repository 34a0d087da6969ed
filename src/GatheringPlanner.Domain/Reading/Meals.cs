using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Which meal a meal is, by its hour; the title decides where it says so.</summary>
public static class Meals
{
    private const int LatestBreakfast = 10 * 60;

    /// <summary>The middle of the day: 11:00 to 14:30.</summary>
    public const int NoonFrom = 660;

    public const int NoonTo = 870;

    public static bool IsBreakfast(in TimedItem item) =>
        item.Kind == ItemKind.Meal && (item.Start < LatestBreakfast || item.Item.Title.Contains("breakfast", StringComparison.OrdinalIgnoreCase));

    /// <summary>Breakfast without a programme: nobody has to be there.</summary>
    public static bool IsPlainBreakfast(in TimedItem item) => IsBreakfast(item) && item.Item.SpeakerOrigin is null && item.Item.Mode is null;

    /// <summary>A meal at which somebody speaks, longer than a toast.</summary>
    public static bool HasSpeaker(in TimedItem item) =>
        item.Kind == ItemKind.Meal && item.IsMandatory && item.Minutes > Toast && (item.Item.SpeakerOrigin is not null || item.Item.Mode is not null);

    private const int Toast = 10;

    public static bool IsLunch(in TimedItem item) =>
        item.Kind == ItemKind.Meal && item.Start < NoonTo && item.End > NoonFrom && !IsBreakfast(item);
}
