using System.Text.Encodings.Web;
using System.Text.Json;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Publishing;

/// <summary>What came of reading a profile file.</summary>
public abstract record ProfileReading;

public sealed record ReadableProfile(OrganisationProfile Profile) : ProfileReading;

/// <summary>Not a profile. <paramref name="Complaint"/> is a sentence that names the field.</summary>
public sealed record UnreadableProfile(string Complaint) : ProfileReading;

/// <summary>An organisation's profile as a file, gathering-profile/1, to be kept, sent and read again.</summary>
public static class ProfileFile
{
    public const string Schema = "gathering-profile/1";

    /// <summary>One megabyte, inclusive.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>What to say of a file that is not even read.</summary>
    public const string TooLarge = "The file is larger than a profile can be (1 MB).";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(OrganisationProfile profile)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("name", profile.Name);
            json.WriteString("base", FileWords.Of(profile.Base));
            json.WriteStartArray("rules");
            foreach (var rule in profile.Rules) Write(json, rule);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static ProfileReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes) return new UnreadableProfile(TooLarge);
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return new ReadableProfile(Profile(new JsonField("", document.RootElement)));
        }
        catch (JsonException)
        {
            return new UnreadableProfile("This is not JSON.");
        }
        catch (FieldException fault)
        {
            return new UnreadableProfile(fault.Message);
        }
    }

    private static void Write(Utf8JsonWriter json, HouseRule rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.RuleId);
        if (rule.Weight is { } weight) json.WriteString("weight", FileWords.Of(weight));
        json.WriteStartObject("limits");
        foreach (var limit in rule.Limits) json.WriteNumber(limit.Name, limit.Value);
        json.WriteEndObject();
        json.WriteString("reason", rule.Reason);
        json.WriteEndObject();
    }

    private static OrganisationProfile Profile(JsonField root)
    {
        var schema = root.Required("schema");
        if (schema.Text(PlanText.MaxName) != Schema) throw schema.Complaint($"only {Schema} can be read.");
        var name = root.Required("name");
        if (name.Text(PlanText.MaxName).Length == 0) throw name.Complaint("a name is expected here, this one is empty.");
        var rules = root.Required("rules").Elements().Select(Rule).ToEquatableList();
        return rules.GroupBy(x => x.RuleId).FirstOrDefault(x => x.Count() > 1) is { } twice
            ? throw root.Required("rules").Complaint($"{twice.Key} occurs twice.")
            : new(name.Text(PlanText.MaxName), root.Required("base").Word<GatheringProfile>(), rules);
    }

    private static HouseRule Rule(JsonField field)
    {
        var id = field.Required("rule");
        var rule = RuleCatalogue.Find(id.Text(PlanText.MaxId)) ?? throw id.Complaint($"there is no rule {JsonField.Quoted(id.Text(PlanText.MaxId))}.");
        var reason = field.Required("reason");
        if (reason.Text(PlanText.MaxText).Length < Waiver.LeastReason) throw reason.Complaint("a sentence is expected here that says why.");
        var limits = (field.Optional("limits")?.Fields() ?? []).Select(x => Limit(rule, x.Name, x.Value)).ToEquatableList();
        return new(rule.Descriptor.Id, field.Optional("weight")?.Word<RuleWeight>(), limits, reason.Text(PlanText.MaxText));
    }

    private static LimitSetting Limit(Rule rule, string name, JsonField value)
    {
        var parameter = rule.Descriptor.Parameters.FirstOrDefault(x => x.Name == name) ?? throw value.Complaint($"{rule.Descriptor.Id} has no such limit.");
        return new(name, value.Whole(0, parameter.Most));
    }
}
