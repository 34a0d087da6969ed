using System.Text.Json;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, int> Agendas => new()
    {
        { "ati-agm-2026", 0 },
        { "europython-2014-day1", 1 },
        { "georgetown-conference-2016", 1 },
        { "habitat-nfv-build-day", 0 },
        { "hackpsu-2018", 1 },
        { "kalish-management-meeting-2001", 1 },
        { "pitt-board-of-visitors-2009", 1 },
        { "winter-tech-forum-2026", 1 },
    };

    [Theory, MemberData(nameof(Agendas))]
    public void The_exit_code_says_whether_there_are_blockers(string agenda, int code)
    {
        var (exit, output, error) = Run("check", AgendaFiles.PathOf(agenda));
        Assert.Equal((code, ""), (exit, error));
        Assert.Contains("in the room, longest stretch", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_promised_fields()
    {
        var (_, output, _) = Run("check", AgendaFiles.PathOf("kalish-management-meeting-2001"), "--json");
        using var report = JsonDocument.Parse(output);
        var root = report.RootElement;
        Assert.Equal(["schema", "agenda", "profile", "findings", "notJudged", "metrics"], root.EnumerateObject().Select(x => x.Name));
        Assert.Equal(("gathering-check/1", "kalish-management-meeting-2001", "quality-time"), (Text(root, "schema"), Text(root, "agenda"), Text(root, "profile")));
        var end = root.GetProperty("findings").EnumerateArray().Single(x => Text(x, "rule") == "QT-END");
        Assert.Equal(
            ["rule", "pillar", "severity", "day", "audience", "path", "items", "measured", "limit", "message", "why", "source", "fixes"],
            end.EnumerateObject().Select(x => x.Name));
        Assert.Equal(("Quality time", "warning", "17:15", "16:00", "everyone"), (Text(end, "pillar"), Text(end, "severity"), Text(end, "measured"), Text(end, "limit"), Text(end, "path")));
        Assert.Equal("Tuesday: sessions run until 17:15.", Text(end, "message"));
        Assert.True(end.GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("type").GetString()!.Length > 3);
        Assert.Equal(405, root.GetProperty("metrics").GetProperty("days")[0].GetProperty("roomMinutes").GetInt32());
    }

    [Fact]
    public void Another_profile_can_be_asked_for()
    {
        var (exit, output, _) = Run("check", AgendaFiles.PathOf("habitat-nfv-build-day"), "--profile", "quality-time", "--json");
        Assert.Equal(1, exit);
        Assert.Contains("\"profile\": \"quality-time\"", output, StringComparison.Ordinal);
    }

    public static TheoryData<string, string[]> Unusable => new()
    {
        { "nowhere.json: there is no such file.", ["check", "nowhere.json"] },
        { "check needs a file.", ["check"] },
        { "check takes one file.", ["check", "a.json", "b.json"] },
        { "--profile needs a name.", ["check", "a.json", "--profile"] },
        { "There is no profile “nap”. Known are quality-time, cab, exec-retreat, fun-service, co-design, virtual, or a profile file that ends with .json.", ["check", "a.json", "--profile", "nap"] },
        { "check knows no option --fast.", ["check", "--fast"] },
        { "verify takes nothing: it looks at the configured database.", ["verify", "now"] },
        { "rules takes only --json or --markdown.", ["rules", "--all"] },
        { "There is no command “dance”. Known are check, rules and verify; gathering --help tells more.", ["dance"] },
    };

    [Theory, MemberData(nameof(Unusable))]
    public void What_cannot_be_used_gets_one_sentence_on_the_error_stream(string sentence, string[] arguments) =>
        Assert.Equal((2, "", sentence + Environment.NewLine), Run(arguments));

    /// <summary>Made when they are needed: a row of fifty megabytes would be carried through every list of tests.</summary>
    private static readonly Dictionary<string, Func<byte[]>> BadFiles = new()
    {
        ["a zip archive"] = () => "PK\u0003\u0004"u8.ToArray(),
        ["nothing but NUL"] = () => new byte[4096],
        ["2,000 levels"] = () => [.. Enumerable.Repeat((byte)'[', 2000)],
        ["fifty megabytes"] = () => new byte[50 * 1024 * 1024],
        ["nothing"] = () => [],
    };

    [Theory]
    [InlineData("a zip archive", "Line 1, character 1: this is not JSON.")]
    [InlineData("nothing but NUL", "Line 1, character 1: this is not JSON.")]
    [InlineData("2,000 levels", "Line 1 is nested deeper than 64 levels; this is not an agenda.")]
    [InlineData("fifty megabytes", "The file has 50 MB; an agenda of up to 10 MB can be read.")]
    [InlineData("nothing", "The file is empty.")]
    public void A_bad_file_gets_one_sentence_and_no_stack_trace(string content, string complaint)
    {
        var file = _folder.File("bad.json");
        File.WriteAllBytes(file, BadFiles[content]());
        Assert.Equal((2, "", $"bad.json: {complaint}{Environment.NewLine}"), Run("check", file, "--json"));
    }

    [Fact]
    public void Rules_lists_every_rule_once()
    {
        var (exit, output, _) = Run("rules", "--json");
        using var list = JsonDocument.Parse(output);
        var ids = list.RootElement.GetProperty("rules").EnumerateArray().Select(x => Text(x, "id")).ToList();
        Assert.Equal((0, 79, 79), (exit, ids.Count, ids.Distinct().Count()));
        Assert.Equal(79, Run("rules").Output.TrimEnd().Split(Environment.NewLine).Length);
    }

    [Fact]
    public void The_rule_book_in_the_documents_is_not_stale() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "rules.md")), Run("rules", "--markdown").Output.ReplaceLineEndings("\n"));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(arguments, output, error, TimeProvider.System, () => ("All is well.", CommandLine.Fine));
        return (exit, output.ToString(), error.ToString());
    }

    [Fact]
    public void Check_judges_by_a_profile_of_the_organisations_own()
    {
        using var folder = new TemporaryDirectory();
        var profile = Path.Combine(folder.Path, "ours.json");
        File.WriteAllText(profile, """{"schema":"gathering-profile/1","name":"Ours","base":"quality-time","rules":[{"rule":"QT-END","weight":"off","reason":"Our days end at six on purpose."}]}""");

        var (exit, answer, _) = Run("check", AgendaFiles.PathOf("kalish-management-meeting-2001"), "--profile", profile);

        Assert.Equal(1, exit);
        Assert.DoesNotContain("sessions run until", answer);
        Assert.Contains("QT-END  Switched off for this gathering by Ours: Our days end at six on purpose.", answer);
    }

    [Fact]
    public void A_profile_that_cannot_be_used_is_refused_with_the_field()
    {
        using var folder = new TemporaryDirectory();
        var profile = Path.Combine(folder.Path, "ours.json");
        File.WriteAllText(profile, """{"schema":"gathering-profile/1","name":"Ours","base":"quality-time","rules":[{"rule":"QT-NONE","reason":"Our days end at six on purpose."}]}""");

        var (exit, _, error) = Run("check", AgendaFiles.PathOf("kalish-management-meeting-2001"), "--profile", profile);

        Assert.Equal((2, "ours.json: rules[0].rule: there is no rule “QT-NONE”."), (exit, error.TrimEnd()));
    }
}
