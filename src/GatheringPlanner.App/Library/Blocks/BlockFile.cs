using System.Text;
using System.Text.Json;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>Blocks as JSON, in the words of the agenda file; README.md beside it says which fields there are.</summary>
public static class BlockFile
{
    private const string Format = "gathering-blocks/1";

    private static readonly Lazy<IReadOnlyList<Block>> Shipped = new(Load);

    /// <summary>The blocks that the product ships, in the order of the file.</summary>
    public static IReadOnlyList<Block> BuiltIn => Shipped.Value;

    public static string Write(Block block)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) new BlockWriter(json).Write(block);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>A block of ours as <see cref="Write"/> wrote it; null where the text is none.</summary>
    public static Block? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return BlockReader.Read(new JsonField("", document.RootElement)) with { IsOurs = true };
        }
        catch (Exception fault) when (fault is JsonException or FieldException)
        {
            return null;
        }
    }

    private static IReadOnlyList<Block> Load()
    {
        using var stream = typeof(BlockFile).Assembly.GetManifestResourceStream("blocks.json")!;
        using var document = JsonDocument.Parse(stream);
        var root = new JsonField("", document.RootElement);
        if (root.Required("format").Text(PlanText.MaxName) != Format) throw new InvalidOperationException("blocks.json has another format.");
        return [.. root.Required("blocks").Elements().Select(BlockReader.Read)];
    }
}
