using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>What people read of a finding.</summary>
public static class FindingText
{
    /// <summary>The finding as a fact, without a full stop.</summary>
    public static string Headline(Finding finding, GatheringPlan plan)
    {
        var day = finding.Day is { } offset ? DayNames.Of(plan.Header, offset) : "the gathering";
        var first = finding.Items.Count > 0 ? plan.Items.Find(finding.Items[0])?.Title : null;
        var second = finding.Items.Count > 1 ? plan.Items.Find(finding.Items[1])?.Title : null;
        var text = (RuleCatalogue.Find(finding.Rule.Id)?.Headline(finding) ?? finding.Rule.Headline)
            .Replace("{Day}", Capital(day), StringComparison.Ordinal)
            .Replace("{day}", day, StringComparison.Ordinal)
            .Replace("{measured}", finding.Measured.ToString(), StringComparison.Ordinal)
            .Replace("{limit}", finding.Limit.ToString(), StringComparison.Ordinal)
            .Replace("{item}", $"“{first}”", StringComparison.Ordinal)
            .Replace("{other}", $"“{second}”", StringComparison.Ordinal)
            .Replace("{subject}", finding.Subjects.Count > 0 ? finding.Subjects[0] : "", StringComparison.Ordinal);
        return finding.Path == Finding.Everyone ? text : $"{text} ({finding.Path})";
    }

    /// <summary>Headline and detail as sentences, for reports that have no room for more.</summary>
    public static string Message(Finding finding, PlanReading reading)
    {
        var headline = Headline(finding, reading.Plan) + ".";
        return RuleCatalogue.Find(finding.Rule.Id)?.Detail(reading, finding) is { } detail ? $"{headline} {detail}" : headline;
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
