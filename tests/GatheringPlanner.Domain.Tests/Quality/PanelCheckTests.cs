using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Tests.Quality.Rules;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality;

public sealed class PanelCheckTests
{
    private const string Panel = "0 09:00-09:40 panel voice Customers";

    [Fact]
    public void A_panel_is_judged_by_the_rules_of_the_customers_voice_and_by_no_other_days_trouble()
    {
        var plan = Plan($"{Panel}\n0 09:40-10:10 discussion voice Talk\n1 09:00-09:40 panel voice Again")
            .Item("i01", x => x with { Owner = "client services" }).With(new Insight(new("v"), "More forms"));

        var first = PanelCheck.Of(QualityReview.Review(plan, Draft(100)), new("i01"));
        var second = PanelCheck.Of(QualityReview.Review(plan, Draft(100)), new("i03"));

        Assert.Equal(
            ["VOC-SLOT good", "VOC-LED good", "VOC-DISCUSS good", "VOC-AUDIENCE good", "VOC-INPUT Advice", "VOC-BREADTH not judged", "MOM-ASK not judged"],
            first.Select(Line));
        Assert.Equal(["VOC-LED Warning", "VOC-DISCUSS Warning", "VOC-INPUT Advice"], second.Where(x => x.Finding is not null).Select(Line));
    }

    [Fact]
    public void A_rule_that_is_off_or_accepted_says_nothing_bad()
    {
        var plan = Plan(Panel).With(new RuleSetting(new("VOC-DISCUSS"), "We walk", "Maeve", Before(1)) { Weight = RuleWeight.Off });

        Assert.DoesNotContain(PanelCheck.Of(QualityReview.Review(plan, Draft(100)), new("i01")), x => x.Rule.Id == "VOC-DISCUSS");
    }

    [Fact]
    public void What_rests_on_nothing_and_what_is_not_for_the_room_is_found()
    {
        Insight[] all =
        [
            new(new("v1"), "One") { Evidence = "2 calls" }, new(new("v2"), "Two") { Sensitivity = InsightSensitivity.OwnPeople },
            new(new("v3"), "Three") { Sensitivity = InsightSensitivity.Background, Evidence = "letter" },
        ];
        var plan = all.Aggregate(Plan(Panel).With(all), (x, insight) => ((Applied)PanelMaking.Add(x, x.Items.Find(new("i01"))!, insight, new(insight.Id.Value)).Apply(x)).Plan);
        var item = plan.Items.Find(new("i01"))!;

        Assert.Equal(["v2"], PanelCheck.WithoutEvidence(plan, item.Id).Select(x => x.Id.Value));
        Assert.Equal(["v3"], PanelCheck.NotForTheRoom(plan, item).Select(x => x.Id.Value));
        Assert.Equal(["v2", "v3"], PanelCheck.NotForTheRoom(plan.Groups(("board", GroupKind.Customers)), item).Select(x => x.Id.Value));
        var hosts = plan.Groups(("board", GroupKind.Customers), ("hosts", GroupKind.Staff)).Item("i01", x => x with { Audience = new("hosts") });
        Assert.Equal(["v3"], PanelCheck.NotForTheRoom(hosts, hosts.Items.Find(item.Id)!).Select(x => x.Id.Value));
    }

    private static string Line(PanelCheck check) => $"{check.Rule.Id} {(check.Finding is { } finding ? finding.Severity.ToString() : check.Lacks is null ? "good" : "not judged")}";
}
