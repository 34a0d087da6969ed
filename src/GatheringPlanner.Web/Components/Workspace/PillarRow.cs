using GatheringPlanner.Web.Wording;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>One pillar of the verdict: its mark and the fact that matters.</summary>
internal sealed record PillarRow(Pillar Pillar, string Icon, string Tone, string Word, string Fact)
{
    public static IEnumerable<PillarRow> Of(QualityReport report) =>
        RuleCatalogue.For(report.Plan.Header).Select(x => x.Descriptor)
            .Where(x => x.Pillar != Pillar.Remote || report.Plan.Header.RemoteZones.Count > 0 || report.Plan.Header.Profile == GatheringProfile.Virtual)
            .GroupBy(x => x.Pillar).OrderBy(x => x.Key).Select(x => Of(report, x.Key, [.. x]));

    private static PillarRow Of(QualityReport report, Pillar pillar, IReadOnlyList<RuleDescriptor> rules)
    {
        var findings = report.Findings.Where(x => x.Rule.Pillar == pillar).ToList();
        var open = findings.Where(x => x.AcceptedBy is null).ToList();
        if (open.Count > 0)
        {
            var worst = open.Max(x => x.Severity);
            return new(pillar, QualityWords.Sign(worst), QualityWords.Tone(worst), worst.ToString(), Counted(open));
        }

        if (findings.Count > 0) return new(pillar, "handoff", "muted", "Accepted", $"{findings.Count} accepted");
        var unknown = report.NotJudged.Count(x => x.Rule.Pillar == pillar);
        if (unknown == 0) return new(pillar, "ok", "good", "Good", FactOf(report, pillar));
        return unknown == rules.Count
            ? new(pillar, "none", "faint", "Not judged", "not judged yet")
            : new(pillar, "none", "faint", "Partly judged", $"{rules.Count - unknown} of {rules.Count} rules judged");
    }

    private static string Counted(IReadOnlyList<Finding> findings)
    {
        var groups = findings.GroupBy(x => x.Severity).OrderByDescending(x => x.Key)
            .Select(x => (x.Key, Count: x.Count()))
            .Select(x => x.Key == Severity.Advice ? $"{x.Count} advice" : $"{x.Count} {x.Key.Word()}{(x.Count == 1 ? "" : "s")}");
        return string.Join(", ", groups);
    }

    private static string FactOf(QualityReport report, Pillar pillar) => pillar switch
    {
        Pillar.QualityTime when report.Days.Count > 0 => $"{Durations.Text(report.Days.Max(x => x.RoomMinutes))} in the room at most",
        Pillar.Bonds when report.Days.Count > 0 => $"{LongBreaks(report)} long breaks",
        Pillar.CustomerVoice => $"{Durations.Text(report.Days.Sum(x => x.CustomerVoiceMinutes))} on the agenda",
        Pillar.Speakers => $"{report.Plan.Items.Count(x => x.SpeakerOrigin == SpeakerOrigin.External)} from outside",
        Pillar.Purpose => $"{report.Plan.Items.Count(x => x.Goal is not null)} goals written",
        _ => "nothing to mind",
    };

    private static int LongBreaks(QualityReport report) => report.Plan.Items.Count(x => x is { Kind: ItemKind.Break, Day: not null, Minutes: >= 30 });
}
