using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Publishing;

/// <summary>What came of reading an edit.</summary>
public abstract record EditReading;

public sealed record ReadableEdit(PlanEdit Edit) : EditReading;

/// <summary>Not an edit. <paramref name="Reason"/> is a sentence; <paramref name="Field"/> is the JSON path, such as “$.day”.</summary>
public sealed record UnreadableEdit(string Reason, string Field) : EditReading;

/// <summary>
/// Edits as JSON, <c>{"type":"moveItem","item":"i1","day":0,"start":"09:00"}</c>: in the journal and in the HTTP interface.
/// The names are those of the domain's records, in camel case.
/// </summary>
public static class EditJson
{
    private static readonly JsonSerializerOptions Journal = Options(EditJsonTypes.All);
    private static readonly JsonSerializerOptions Wire = Options(EditJsonTypes.FromClients);

    /// <summary>The same words for the parts themselves; what is not known is skipped.</summary>
    internal static JsonSerializerOptions Parts { get; } = Options(EditJsonTypes.All, JsonUnmappedMemberHandling.Skip);

    /// <summary>Reads parts with every text of theirs passed through <paramref name="over"/>; ids, times and choices stay.</summary>
    internal static JsonSerializerOptions Reading(Func<string, string> over) => new(Parts) { Converters = { new TextConverter(over) } };

    public static string Write(PlanEdit edit) => JsonSerializer.Serialize(edit, Journal);

    /// <summary>Reads an edit that a client sent. Undo and adopting a copy are not among them: a client asks for them, it does not say what they are.</summary>
    public static EditReading Read(string json) => Read(json, Wire, EditJsonTypes.FromClients);

    /// <summary>Reads an edit that <see cref="Write"/> wrote.</summary>
    public static EditReading ReadJournal(string json) => Read(json, Journal, EditJsonTypes.All);

    private static EditReading Read(string json, JsonSerializerOptions options, IReadOnlyDictionary<string, Type> types)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (EditJsonComplaint.About(document.RootElement, "$", types, options) is { } complaint) return complaint;
            return new ReadableEdit(document.RootElement.Deserialize<PlanEdit>(options)!);
        }
        catch (JsonException unreadable) when (unreadable.Path is { Length: > 1 } path)
        {
            return new UnreadableEdit($"The field “{path}” cannot be read.", path);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            return new UnreadableEdit("This is not valid JSON.", "$");
        }
    }

    private static JsonSerializerOptions Options(IReadOnlyDictionary<string, Type> types, JsonUnmappedMemberHandling unknown = JsonUnmappedMemberHandling.Disallow)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = unknown,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // The text goes into a database column or a JSON response, never into a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { info => EditJsonTypes.Describe(info, types), EditJsonTypes.Trim } },
        };
        foreach (var converter in EditJsonConverters.All) options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }
}
