using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>How the domain's own value types look in JSON.</summary>
internal static class EditJsonConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new IdConverter<ItemId>(text => new(text), id => id.Value),
        new IdConverter<TrackId>(text => new(text), id => id.Value),
        new IdConverter<AudienceId>(text => new(text), id => id.Value),
        new IdConverter<RoomId>(text => new(text), id => id.Value),
        new IdConverter<WaiverId>(text => new(text), id => id.Value),
        new PlanTimeConverter(),
        new PartIdConverterFactory(),
        new PlanDifferenceConverter(),
        new ListConverterFactory(),
        new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
    ];

    /// <summary>An id as its text; what cannot be an id in both databases is refused here.</summary>
    private sealed class IdConverter<T>(Func<string, T> make, Func<T, string> text) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException();
            var id = reader.GetString()!;
            if (id.Length is 0 or > PlanText.MaxId || id.Any(char.IsControl)) throw new JsonException();
            return make(id);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }

    private sealed class PartIdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)typeof(PartIdConverterFactory).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(typeToConvert.GetGenericArguments()).Invoke(null, [])!;

        private static IdConverter<Id<T>> Of<T>() => new(text => new(text), id => id.Value);
    }

    /// <summary>“09:00”, and past midnight “25:30”.</summary>
    private sealed class PlanTimeConverter : JsonConverter<PlanTime>
    {
        public override PlanTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException();
            var parts = reader.GetString()!.Split(':');
            if (parts is not [{ Length: 2 or 3 } hours, { Length: 2 } minutes]
                || !int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
                || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
                || minute > 59
                || !PlanTime.IsValid((hour * 60) + minute))
            {
                throw new JsonException();
            }

            return PlanTime.At(hour, minute);
        }

        public override void Write(Utf8JsonWriter writer, PlanTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Minutes / 60:00}:{value.Minutes % 60:00}"));
    }

    private sealed class ListConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableList<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(ListConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class ListConverter<T> : JsonConverter<EquatableList<T>>
    {
        public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException();
            var values = JsonSerializer.Deserialize<T[]>(ref reader, options)!;
            return values.Any(value => value is null) ? throw new JsonException() : values.ToEquatableList();
        }

        public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize<IEnumerable<T>>(writer, value, options);
    }
}

/// <summary>A text that is passed through something as it is read.</summary>
internal sealed class TextConverter(Func<string, string> over) : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? over(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
