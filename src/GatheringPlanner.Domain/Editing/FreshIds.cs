using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Ids for the items that one edit adds, all with a beginning that was handed in: the same edit gives the same ids.</summary>
internal sealed class FreshIds(ItemId beginning)
{
    /// <summary>Characters after the beginning, at most.</summary>
    private const int MaxEnding = 8;

    private int _last;

    public ItemId Next() => new(string.Create(CultureInfo.InvariantCulture, $"{beginning.Value}-{++_last}"));

    /// <summary>Why the beginning will not do; null when all is well.</summary>
    public string? Obstacle(GatheringPlan plan)
    {
        if (beginning.Value is not { Length: > 0 and <= PlanText.MaxId - MaxEnding }) return "The new items have no usable ids.";
        return plan.Items.Any(x => x.Id.Value.StartsWith($"{beginning.Value}-", StringComparison.Ordinal)) ? "This has been done already." : null;
    }
}
