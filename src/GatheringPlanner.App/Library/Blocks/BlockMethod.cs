using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>The method of an item as the steps and materials of a block: what a block wrote is read again as it was.</summary>
internal static class BlockMethod
{
    public const string Materials = "Materials: ";

    public static (EquatableList<string> Steps, EquatableList<string> Materials) Read(string? method)
    {
        if (method is null) return ([], []);
        var lines = method.Split('\n');
        var hasMaterials = lines[^1].StartsWith(Materials, StringComparison.Ordinal);
        var materials = hasMaterials ? lines[^1][Materials.Length..].Split("; ").ToEquatableList() : [];
        if (hasMaterials) lines = lines[..^1];
        var numbered = lines.Length > 1 && lines.Index().All(x => x.Item.StartsWith(Number(x.Index), StringComparison.Ordinal));
        if (numbered) return ([.. lines.Index().Select(x => x.Item[Number(x.Index).Length..])], materials);
        return (lines.Length == 0 ? [] : [string.Join('\n', lines)], materials);
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
}
