using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Wording;

/// <summary>Verdicts in a few words, with the drawing and the colour that go with them.</summary>
internal static class QualityWords
{
    private static readonly string[] Small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    public static string Sign(Severity severity) => severity switch { Severity.Blocker => "stop", Severity.Warning => "warn", _ => "info" };

    public static string Tone(Severity severity) => severity switch { Severity.Blocker => "stop", Severity.Warning => "warn", _ => "muted" };

    public static string Sign(QualityReport report) => Worst(report) is { } worst ? Sign(worst) : "ok";

    public static string Tone(QualityReport report) => Worst(report) is { } worst ? Tone(worst) : "good";

    private static Severity? Worst(QualityReport report) => Open(report).Select(x => (Severity?)x.Severity).Max();

    public static IEnumerable<Finding> Open(QualityReport report) => report.Findings.Where(x => x.AcceptedBy is null);

    public static string Count(QualityReport report)
    {
        var open = Open(report).Count();
        return open == 0 ? "Nothing to mind" : $"{Number(open)} {(open == 1 ? "thing" : "things")} to mind";
    }

    /// <summary>The verdict in two short lines.</summary>
    public static (string First, string Second) Verdict(QualityReport report)
    {
        if (report.Plan.Items.Count == 0) return ("An empty agenda.", "Add a break first and build around it.");
        var blockers = report.Count(Severity.Blocker);
        if (blockers > 0) return ("Not ready yet.", $"{Number(blockers)} {(blockers == 1 ? "thing stands" : "things stand")} in the way.");
        return (report.Count(Severity.Warning) == 0 ? "Good for people." : "Restful on the whole.", Count(report) + ".");
    }

    /// <summary>A finding in two or three words, for marks.</summary>
    public static string Short(Finding finding) => finding.Rule.Id switch
    {
        "QT-START" => $"Starts {finding.Measured}",
        "QT-END" => $"Ends {finding.Measured}",
        "QT-EVENING" => "In the evening",
        "QT-MARATHON" => $"Early until {finding.Measured}",
        "QT-ROOM" => $"{finding.Measured} in the room",
        "QT-STRETCH" or "RM-STRETCH" => $"{finding.Measured} without a break",
        "QT-BREAK-MIN" => $"{finding.Measured} break",
        "QT-LUNCH" => $"Lunch {finding.Measured}",
        "QT-REST" => $"{finding.Measured} of rest",
        "QT-OWNTIME" => $"{finding.Measured} of own time",
        "LT-DISCUSS" => finding.Day is null ? $"{finding.Measured} take part" : $"{finding.Measured} of listening",
        "QT-WORKMEAL" => "A meal with a programme",
        "QT-BREAK-QUALITY" => "Long breaks missing",
        "QT-OPTIONAL-BREAKFAST" => "Not optional",
        "PU-CLOSE" => "No close",
        "PU-GOAL" => "No goal",
        "AG-BUFFER" => "No slack",
        "AG-UNTIMED" => "No time yet",
        "AG-COARSE" => "Breaks not seen",
        "AG-DOUBLE" => "Room used twice",
        "VOC-DISCUSS" => $"{finding.Measured} of discussion",
        "VEN-MEAL" => "Style and time",
        "CAB-PREP" => "No practice before",
        "CAB-TALKTIME" => $"Customers {finding.Measured}",
        "SVC-BRIEF" => "No briefing before",
        "SVC-DEBRIEF" => "No thanks after",
        "AG-OVERLAP" => $"Overlaps by {finding.Measured}",
        "AG-ORDER" => "Check the times",
        "AG-GAP" => $"{finding.Measured} without a name",
        "RM-TZ" => $"{finding.Measured} far away",
        "SVC-REST" => $"{finding.Measured} without a rest",
        _ => finding.Rule.Title,
    };

    public static string Number(int number) => number < Small.Length ? Small[number] : $"{number}";

    /// <summary>What applying a fix would change in the verdict.</summary>
    public static string Effect(FixOffer offer, GatheringPlan plan)
    {
        var removes = offer.Removes == 1 ? "Removes this finding" : $"Removes {Number(offer.Removes).ToLowerInvariant()} findings";
        return With(removes, offer.Adds, plan);
    }

    /// <summary>What an edit would change in the verdict.</summary>
    /// <param name="plan">The plan afterwards.</param>
    public static string Effect(VerdictChange change, GatheringPlan plan) => change switch
    {
        { Removes: 0, Adds: [] } => "The findings stay as they are.",
        { Removes: 0, Adds: [var one] } => $"New: {FindingText.Headline(one, plan)}.",
        { Removes: 0, Adds: var more } => $"Adds {Number(more.Count).ToLowerInvariant()} findings.",
        { Removes: 1 } => With("Removes one finding", change.Adds, plan),
        _ => With($"Removes {Number(change.Removes).ToLowerInvariant()} findings", change.Adds, plan),
    };

    private static string With(string removes, IReadOnlyList<Finding> adds, GatheringPlan plan) => adds switch
    {
        [] => $"{removes}, adds none.",
        [var one] => $"{removes}. New: {FindingText.Headline(one, plan)}.",
        var more => $"{removes}, adds {Number(more.Count).ToLowerInvariant()} others.",
    };
}
