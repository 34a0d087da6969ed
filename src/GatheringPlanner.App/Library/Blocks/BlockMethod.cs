using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>The method of an item as the steps of a block: what a block wrote is read again as it was.</summary>
internal static class BlockMethod
{
    public static EquatableList<string> StepsOf(string? method)
    {
        if (method is null) return [];
        var lines = method.Split('\n');
        var numbered = lines.Length > 1 && lines.Index().All(x => x.Item.StartsWith(Number(x.Index), StringComparison.Ordinal));
        return numbered ? [.. lines.Index().Select(x => x.Item[Number(x.Index).Length..])] : [method];
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
}
