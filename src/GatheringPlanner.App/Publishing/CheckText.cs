using System.Globalization;
using System.Text;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Publishing;

/// <summary>Writes a verdict for people at a terminal.</summary>
public static class CheckText
{
    public static string Of(QualityReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(report.Plan.Header.Title);
        text.AppendLine(Summary(report));
        foreach (var finding in report.Findings)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{finding.Severity.Word(),-8} {finding.Rule.Id}  {FindingText.Message(finding, report.Reading)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"         {finding.Rule.Why}");
            if (finding.AcceptedBy is { } waiver) text.AppendLine(CultureInfo.InvariantCulture, $"         accepted by {waiver.By}: {waiver.Reason}");
            foreach (var offer in FixEngine.Offers(report, finding)) text.AppendLine(CultureInfo.InvariantCulture, $"         - {offer.Fix.Title} (removes {offer.Removes}, adds {offer.Adds.Count})");
        }

        if (report.NotJudged.Count > 0) text.AppendLine().AppendLine("Not judged:");
        foreach (var (rule, reason) in report.NotJudged) text.AppendLine(CultureInfo.InvariantCulture, $"         {rule.Id}  {reason}");
        text.AppendLine();
        foreach (var day in report.Days) text.AppendLine(CultureInfo.InvariantCulture, $"{DayNames.Of(report.Plan.Header, day.Day)}: {Durations.Text(day.RoomMinutes)} in the room, longest stretch {Durations.Text(day.LongestStretch)}");
        return text.ToString();
    }

    private static string Summary(QualityReport report)
    {
        var (blockers, warnings, advice) = (report.Count(Severity.Blocker), report.Count(Severity.Warning), report.Count(Severity.Advice));
        return blockers + warnings + advice == 0 ? "Nothing to mind." : $"{Number(blockers, "blocker")}, {Number(warnings, "warning")}, {advice} advice";
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
