using System.Text.Json;

namespace GatheringPlanner.App.Publishing;

/// <summary>The sentence that says whom a template is for.</summary>
internal static class TemplateSummaries
{
    public static string Of(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.TryGetProperty("summary", out var summary) ? summary.GetString() ?? "" : "";
    }
}
