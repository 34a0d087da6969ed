using System.Text.Json;
using System.Text.Json.Serialization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>A difference as JSON: the header's change, then a field for each sort of parts that changed.</summary>
internal sealed class PlanDifferenceConverter : JsonConverter<PlanDifference>
{
    private const string Header = "header";

    /// <summary>A difference of one sort, without the sort: the field's name says it.</summary>
    private sealed record Lists<T>(EquatableList<T> Added, EquatableList<Change<T>> Changed, EquatableList<T> Removed);

    public override PlanDifference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        Change<PlanHeader>? header = null;
        var parts = new List<PartDifference>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = JsonElement.ParseValue(ref reader);
            if (name == Header) header = value.Deserialize<Change<PlanHeader>>(options);
            else parts.Add((PartKinds.Find(name) ?? throw new JsonException()).Accept(new PartReader(value, options)));
        }

        return new(header, parts.Where(part => !part.IsEmpty).OrderBy(part => part.Sort.Name, StringComparer.Ordinal).ToEquatableList());
    }

    public override void Write(Utf8JsonWriter writer, PlanDifference value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Header is not null)
        {
            writer.WritePropertyName(Header);
            JsonSerializer.Serialize(writer, value.Header, options);
        }

        foreach (var part in value.Parts)
        {
            writer.WritePropertyName(part.Sort.Name);
            part.Accept(new PartWriter(writer, options));
        }

        writer.WriteEndObject();
    }

    private sealed class PartReader(JsonElement value, JsonSerializerOptions options) : IPartVisitor<PartDifference>
    {
        public PartDifference Visit<TId, T>(PartKind<TId, T> kind)
            where TId : struct, IComparable<TId>
            where T : class, IKeyed<TId>
        {
            var lists = value.Deserialize<Lists<T>>(options) ?? throw new JsonException();
            return new PartDifference<TId, T>(kind, lists.Added, lists.Changed, lists.Removed);
        }
    }

    private sealed class PartWriter(Utf8JsonWriter writer, JsonSerializerOptions options) : IPartDifferenceVisitor<bool>
    {
        public bool Visit<TId, T>(PartDifference<TId, T> difference)
            where TId : struct, IComparable<TId>
            where T : class, IKeyed<TId>
        {
            JsonSerializer.Serialize(writer, new Lists<T>(difference.Added, difference.Changed, difference.Removed), options);
            return true;
        }
    }
}
