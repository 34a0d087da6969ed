using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>An agenda alone says nothing about people, promises and preparation: the rules about these stay silent on it.</summary>
public sealed class ShippedAgendaTests
{
    private static readonly string[] Around =
    [
        "CAB-SAMPLEMAP", "CAB-WHY", "CAB-SILENCE", "CAB-NOTES", "CAB-TOPQ", "CAB-RATIO", "CAB-STAY", "CAB-JRFAC", "CAB-FACILITATOR", "CAB-SCENARIO",
        "VEN-ASK", "VEN-SILO", "VEN-DEADLINE", "VEN-BEO", "SVC-COMPLIANCE", "AG-DAYBOUND",
    ];

    public static TheoryData<string> Agendas => [.. AgendaFiles.Real, .. AgendaFiles.Specimens];

    public static TheoryData<string> Templates => [.. TemplateLibrary.All.Select(x => x.Name)];

    [Theory, MemberData(nameof(Agendas))]
    public void An_agenda_file_gives_none_of_these_findings(string name) => Assert.Empty(Found(AgendaFiles.Plan(name), 0, ReviewStage.Agenda));

    [Theory, MemberData(nameof(Templates))]
    public void A_template_gives_none_of_these_findings_long_before_the_event(string name)
    {
        var plan = TemplateLibrary.All.Single(x => x.Name == name).Plan;
        Assert.Empty(Found(plan, 0, ReviewStage.Agenda));
        Assert.Empty(Found(plan, 31, ReviewStage.Draft));
    }

    [Theory]
    [InlineData("t2-cab-one-day", "i2 SampleMapping, i8 GroupInterview, i11 HostQuestions, i13 ScenarioMapping")]
    [InlineData("t7-codesign-half-day", "i2 SampleMapping, i7 ScenarioMapping, i10 HostQuestions")]
    public void A_template_whose_sessions_say_how_they_are_held_gives_none_either(string name, string formats)
    {
        var plan = TemplateLibrary.All.Single(x => x.Name == name).Plan;
        foreach (var said in formats.Split(", ").Select(x => x.Split(' ')))
        {
            var format = Enum.Parse<SessionFormat>(said[1]);
            plan = plan.As(said[0], format);
            if (format == SessionFormat.GroupInterview) plan = plan.Mark(said[0], ItemMark.HostsListen);
        }

        Assert.Empty(Found(plan, 31, ReviewStage.Draft));
        Assert.Equal("", Verdict.Of("CAB-TOPQ", plan));
        Assert.Equal("", Verdict.Of("CAB-SILENCE", plan));
        Assert.Equal("", Verdict.Of("CAB-SAMPLEMAP", plan));
    }

    private static IEnumerable<string> Found(GatheringPlan plan, int daysBefore, ReviewStage stage) =>
        Verdict.Report(plan, daysBefore, stage).Findings.Select(x => x.Rule.Id).Intersect(Around);
}
