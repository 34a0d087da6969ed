using System.Text.Json;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>A part of a plan as JSON, as storage keeps what stands around the agenda. Fields that this version does not know are left out.</summary>
public static class PartJson
{
    public static string Write<T>(T part)
        where T : class => JsonSerializer.Serialize(part, EditJson.Parts);

    /// <exception cref="JsonException">The text is not such a part.</exception>
    public static T Read<T>(string json)
        where T : class, IPart<T> => JsonSerializer.Deserialize<T>(json, EditJson.Parts) ?? throw new JsonException($"A {T.Kind.Noun} is expected here.");

    /// <exception cref="JsonException">The text is not a list of such values.</exception>
    public static EquatableList<T> ReadList<T>(string json) => JsonSerializer.Deserialize<EquatableList<T>>(json, EditJson.Parts) ?? [];
}
