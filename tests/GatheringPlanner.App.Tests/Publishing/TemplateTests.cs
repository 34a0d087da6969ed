using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Tests.Publishing;

public sealed class TemplateTests
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    public static TheoryData<string> Names => [.. TemplateLibrary.All.Select(x => x.Name)];

    [Fact]
    public void Eight_templates_are_shipped() => Assert.Equal(
        "t1-dublin-two-days t2-cab-one-day t3-executive-retreat-three-days t4-fun-and-service-day t5-rift-healing-day t6-quarterly-offsite t7-codesign-half-day t8-virtual-two-half-days",
        string.Join(' ', TemplateLibrary.All.Select(x => x.Name)));

    [Theory, MemberData(nameof(Names))]
    public void A_template_gives_nothing_to_mind_and_nothing_of_the_agenda_is_left_unjudged(string name)
    {
        var report = QualityReview.Review(TemplateLibrary.All.Single(x => x.Name == name).Plan, Today);
        Assert.Empty(report.Findings.Select(x => FindingText.Message(x, report.Reading)));
        Assert.Empty(report.NotJudged.Select(x => x.Rule.Id).Except(AroundTheAgenda));
    }

    /// <summary>Rules that wait for people, insights, promises and what else no template can know.</summary>
    private static readonly string[] AroundTheAgenda =
    [
        "QT-ARRIVAL", "VOC-INPUT", "VOC-BREADTH", "MOM-ASK", "SP-LIKEUS", "SP-CLIENTLINK", "SP-BRIEF", "PU-MIX",
        "CAB-WHY", "CAB-NOTES", "CAB-RATIO", "CAB-STAY", "CAB-JRFAC", "CAB-FACILITATOR", "CAB-SCENARIO",
        "VEN-ASK", "VEN-SILO", "VEN-DEADLINE", "VEN-BEO", "ND-DIET", "ND-ACCESS", "RM-HYBRID", "SVC-COMPLIANCE",
        "RF-GOAL", "FU-ACTIONS", "FU-THANK", "FU-EVAL", "KPI-ACTIVITY",
    ];

    [Theory, MemberData(nameof(Names))]
    public void A_template_says_whom_it_is_for_and_what_for(string name)
    {
        var template = TemplateLibrary.All.Single(x => x.Name == name);
        Assert.True(template.Summary.Length > 40 && template.Purpose.Contains("customer", StringComparison.OrdinalIgnoreCase), template.Purpose);
        Assert.DoesNotContain(template.Plan.Items, x => x.Goal is null && x is { Optional: false, Minutes: >= 30 } && Domain.Plans.ItemKinds.IsRoom(x.Kind) && x.Kind != Domain.Plans.ItemKind.Admin);
    }

    [Fact]
    public void A_new_gathering_from_a_template_takes_what_it_is_given()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.Empty), "Spring", new(2028, 4, 4), "Europe/Vienna");
        Assert.Equal(("Spring", new DateOnly(2028, 4, 4), "Europe/Vienna", 19), (plan.Header.Title, plan.Header.StartDate, plan.Header.TimeZone, plan.Items.Count));
    }
}
