using System.Text.Json;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Publishing;

/// <summary>What is wrong with an edit's outline, said before the serializer says it in its own words.</summary>
internal static class EditJsonComplaint
{
    private static readonly string Edits = JsonNamingPolicy.CamelCase.ConvertName(nameof(Batch.Edits));

    /// <summary>Null when the type is known and no field is missing or unknown, in the edit and in the edits of a batch.</summary>
    public static UnreadableEdit? About(JsonElement edit, string path, IReadOnlyDictionary<string, Type> types, JsonSerializerOptions options)
    {
        if (edit.ValueKind != JsonValueKind.Object) return new("An edit is a JSON object.", path);
        if (!edit.TryGetProperty(EditJsonTypes.Discriminator, out var name) || name.ValueKind != JsonValueKind.String)
        {
            return new("An edit needs a “type”, such as “moveItem”.", $"{path}.{EditJsonTypes.Discriminator}");
        }

        if (!types.TryGetValue(name.GetString()!, out var type)) return new($"There is no edit called “{name.GetString()}”.", $"{path}.{EditJsonTypes.Discriminator}");
        return AboutFields(edit, path, type, options) ?? (type == typeof(Batch) ? AboutParts(edit.GetProperty(Edits), $"{path}.{Edits}", types, options) : null);
    }

    private static UnreadableEdit? AboutFields(JsonElement edit, string path, Type type, JsonSerializerOptions options)
    {
        var fields = options.GetTypeInfo(type).Properties;
        foreach (var field in fields)
        {
            if (field.IsRequired && !edit.TryGetProperty(field.Name, out _)) return new($"The field “{field.Name}” is missing.", $"{path}.{field.Name}");
        }

        var unknown = edit.EnumerateObject().FirstOrDefault(given => given.Name != EditJsonTypes.Discriminator && fields.All(field => field.Name != given.Name));
        return unknown.Value.ValueKind == JsonValueKind.Undefined ? null : new($"There is no field “{unknown.Name}” here.", $"{path}.{unknown.Name}");
    }

    private static UnreadableEdit? AboutParts(JsonElement edits, string path, IReadOnlyDictionary<string, Type> types, JsonSerializerOptions options) =>
        edits.ValueKind != JsonValueKind.Array
            ? new("The edits of a batch are a JSON array.", path)
            : edits.EnumerateArray().Select((edit, index) => About(edit, $"{path}[{index}]", types, options)).FirstOrDefault(complaint => complaint is not null);
}
