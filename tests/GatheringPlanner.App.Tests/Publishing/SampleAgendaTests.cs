using System.Globalization;
using System.Text.Json;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Publishing;

/// <summary>Eight real agendas, judged by an expert in the files themselves.</summary>
public sealed class SampleAgendaTests
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    /// <summary>For these rules an expert's silence means that nothing is wrong.</summary>
    private static readonly HashSet<string> Closed =
    [
        "QT-START", "QT-END", "QT-EVENING", "QT-MARATHON", "QT-BREAK-MIN", "QT-STRETCH", "QT-ROOM", "QT-LUNCH", "QT-WORKMEAL", "QT-REST",
        "QT-OWNTIME", "AG-OVERLAP", "AG-COARSE", "AG-UNTIMED", "AG-ORDER", "VOC-SLOT", "SP-EXTERNAL", "CAB-TALKTIME", "SVC-BRIEF", "SVC-REST",
        "SVC-DEBRIEF", "RM-TZ", "RM-LEN", "RM-STRETCH",
    ];

    public static TheoryData<string> Agendas => [.. AgendaFiles.Real];

    [Theory, MemberData(nameof(Agendas))]
    public void An_agenda_is_judged_as_the_expert_says(string name)
    {
        var expert = Expert.Of(name);
        var findings = QualityReview.Review(AgendaFiles.Plan(name), Today).Findings;
        var missed = expert.Must.Where(x => !findings.Any(x.Means));
        var wrong = findings.Where(x => expert.MustNot.Any(rule => rule.Means(x)) && !expert.Must.Any(rule => rule.Day is not null && rule.Means(x)));
        var extra = findings.Where(x => Closed.Contains(x.Rule.Id) && !expert.NotJudged.Contains(x.Rule.Id) && !expert.Must.Any(rule => rule.Means(x)));
        Assert.Empty(missed);
        Assert.Empty(wrong.Select(Says));
        Assert.Empty(extra.Select(Says));
    }

    public static TheoryData<string> EdgeCases => [.. AgendaFiles.EdgeCases];

    [Theory, MemberData(nameof(EdgeCases))]
    public void An_edge_case_is_judged_as_the_auditor_says(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(AgendaFiles.PathOf(name)));
        var expected = file.RootElement.GetProperty("expected").EnumerateArray().Select(x => x.GetString()!);
        var findings = QualityReview.Review(AgendaFiles.Plan(name), new Occasion(Today, ReviewStage.Agenda)).Findings.Where(x => Closed.Contains(x.Rule.Id));
        Assert.Equal(expected, findings.Select(x => $"{x.Rule.Id} {x.Day?.ToString(CultureInfo.InvariantCulture) ?? "-"} {x.Path} {x.Severity.Word()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_closed_rule_exists() => Assert.DoesNotContain(Closed, x => RuleCatalogue.Find(x) is null);

    public static TheoryData<string, string, string> Specimens => new()
    {
        { "spec-blueprint-loose", "", "QT-START QT-END QT-EVENING QT-MARATHON QT-BREAK-MIN QT-STRETCH QT-ROOM QT-LUNCH QT-WORKMEAL QT-REST QT-OWNTIME" },
        { "spec-blueprint-tight", "QT-STRETCH warning 1 h 50, QT-STRETCH warning 1 h 50, QT-STRETCH warning 1 h 50", "QT-ROOM QT-START QT-END QT-STRETCH QT-BREAK-MIN QT-LUNCH" },
        { "spec-marathon-soft", "QT-MARATHON blocker 21:00, QT-ROOM warning 7 h 30", "QT-ROOM QT-MARATHON" },
        { "spec-marathon-hard", "QT-MARATHON blocker 21:00, QT-ROOM blocker 11 h 30", "QT-ROOM QT-MARATHON" },
    };

    [Theory, MemberData(nameof(Specimens))]
    public void A_specimen_raises_what_the_arithmetic_says(string name, string expected, string rules)
    {
        var found = QualityReview.Review(AgendaFiles.Plan(name), Today).Findings.Where(x => rules.Split(' ').Contains(x.Rule.Id));
        Assert.Equal(expected, string.Join(", ", found.Select(x => $"{x.Rule.Id} {x.Severity.Word()} {x.Measured}").Order()));
    }

    private static string Says(Finding finding) => $"{finding.Rule.Id} on day {finding.Day}: {finding.Measured}";

    private sealed record Judged(string Rule, int? Day)
    {
        public bool Means(Finding finding) => finding.Rule.Id == Rule && (Day is null || finding.Day == Day);
    }

    private sealed record Expert(IReadOnlyList<Judged> Must, IReadOnlyList<Judged> MustNot, IReadOnlySet<string> NotJudged)
    {
        public static Expert Of(string name)
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(AgendaFiles.PathOf(name)));
            var expert = file.RootElement.GetProperty("expert");
            return new(Read(expert, "mustTrigger"), Read(expert, "mustNotTrigger"), Read(expert, "notJudged").Select(x => x.Rule).ToHashSet());
        }

        private static List<Judged> Read(JsonElement expert, string list) =>
            [.. expert.GetProperty(list).EnumerateArray().Select(x => new Judged(x.GetProperty("rule").GetString()!, x.TryGetProperty("day", out var day) ? day.GetInt32() : null))];
    }
}
