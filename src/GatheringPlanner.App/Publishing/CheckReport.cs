using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Publishing;

/// <summary>Writes a verdict as gathering-check/1. Field names stay for ever: programs read them.</summary>
public static class CheckReport
{
    /// <summary>Nothing of this text ends up in HTML unescaped; letters and quotes stay readable.</summary>
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Json(string agenda, QualityReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "gathering-check/1");
            json.WriteString("agenda", agenda);
            json.WriteString("profile", FileWords.Of(report.Plan.Header.Profile));
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings) Write(json, finding, report);
            json.WriteEndArray();
            WriteNotJudged(json, report.NotJudged);
            WriteMetrics(json, report.Days, report.Metrics);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, QualityReport report)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("pillar", finding.Rule.Pillar.Title());
        json.WriteString("severity", finding.Severity.Word());
        if (finding.Day is { } day) json.WriteNumber("day", day);
        else json.WriteNull("day");
        json.WriteString("audience", finding.Audience);
        json.WriteString("path", finding.Path);
        json.WriteStartArray("items");
        foreach (var item in finding.Items) json.WriteStringValue(item.Value);
        json.WriteEndArray();
        json.WriteString("measured", finding.Measured.ToString());
        json.WriteString("limit", finding.Limit.ToString());
        json.WriteString("message", FindingText.Message(finding, report.Reading));
        json.WriteString("why", finding.Rule.Why);
        json.WriteString("source", finding.Rule.Source);
        WriteAcceptance(json, finding.AcceptedBy);
        json.WriteStartArray("fixes");
        foreach (var offer in FixEngine.Offers(report, finding)) Write(json, offer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FixOffer offer)
    {
        json.WriteStartObject();
        json.WriteString("title", offer.Fix.Title);
        json.WriteStartArray("edits");
        foreach (var edit in offer.Fix.Edit is Batch batch ? batch.Edits : [offer.Fix.Edit]) json.WriteRawValue(EditJson.Write(edit));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAcceptance(Utf8JsonWriter json, Waiver? waiver)
    {
        if (waiver is null) return;
        json.WriteStartObject("accepted");
        json.WriteString("by", waiver.By);
        json.WriteString("reason", waiver.Reason);
        json.WriteString("until", waiver.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DayMetrics day)
    {
        json.WriteStartObject();
        json.WriteNumber("day", day.Day);
        json.WriteNumber("roomMinutes", day.RoomMinutes);
        json.WriteNumber("breakMinutes", day.BreakMinutes);
        json.WriteNumber("longestStretch", day.LongestStretch);
        json.WriteString("firstRoom", day.FirstRoom is { } first ? PlanTime.Clock(first) : null);
        json.WriteString("lastRoom", day.LastRoom is { } last ? PlanTime.Clock(last) : null);
        json.WriteNumber("customerVoiceMinutes", day.CustomerVoiceMinutes);
        json.WriteNumber("outsideMinutes", day.OutsideMinutes);
        json.WriteNumber("ownMinutes", day.OwnMinutes);
        Write(json, "discussionShare", day.DiscussionShare);
        json.WriteNumber("outsideVoiceMinutes", day.OutsideVoiceMinutes);
        json.WriteNumber("customerTalkMinutes", day.CustomerTalkMinutes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    private static void WriteNotJudged(Utf8JsonWriter json, IReadOnlyList<NotJudged> rules)
    {
        json.WriteStartArray("notJudged");
        foreach (var (rule, reason) in rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMetrics(Utf8JsonWriter json, IReadOnlyList<DayMetrics> days, PlanMetrics whole)
    {
        json.WriteStartObject("metrics");
        json.WriteStartArray("days");
        foreach (var day in days) Write(json, day);
        json.WriteEndArray();
        Write(json, "discussionShare", whole.DiscussionShare);
        Write(json, "people", whole.People);
        Write(json, "personHours", whole.PersonHours);
        Write(json, "cost", whole.Cost);
        json.WriteEndObject();
    }
}
