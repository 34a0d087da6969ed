using System.Text.Encodings.Web;
using System.Text.Json;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Publishing;

/// <summary>Writes the rule catalogue from the descriptors.</summary>
public static class RuleList
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text() =>
        string.Join(Environment.NewLine, RuleCatalogue.All.Select(x => x.Descriptor).Select(x => $"{x.Id,-22} {x.Severity.Word(),-8} {x.Pillar.Title()}: {x.Title}")) + Environment.NewLine;

    public static byte[] Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "gathering-rules/1");
            json.WriteStartArray("rules");
            foreach (var rule in RuleCatalogue.All) Write(json, rule.Descriptor);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("pillar", rule.Pillar.Title());
        json.WriteString("title", rule.Title);
        json.WriteString("severity", rule.Severity.Word());
        json.WriteStartArray("profiles");
        foreach (var profile in Enum.GetValues<GatheringProfile>().Where(rule.AppliesTo)) json.WriteStringValue(FileWords.Of(profile));
        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (var parameter in rule.Parameters) Write(json, parameter);
        json.WriteEndArray();
        json.WriteString("why", rule.Why);
        json.WriteString("source", rule.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleParameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("meaning", parameter.Meaning);
        json.WriteString("value", new Measure(parameter.Unit, parameter.Default).ToString());
        json.WriteStartObject("profiles");
        foreach (var profile in Enum.GetValues<GatheringProfile>().Where(x => parameter.For(x) != parameter.Default))
        {
            json.WriteString(FileWords.Of(profile), new Measure(parameter.Unit, parameter.For(profile)).ToString());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
