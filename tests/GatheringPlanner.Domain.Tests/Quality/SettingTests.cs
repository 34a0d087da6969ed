using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Domain.Tests.Quality;

public sealed class SettingTests
{
    private static readonly DateOnly Today = new(2027, 1, 1);
    private const string Early = "0 08:30-10:00 workshop voice";
    private const string Why = "The ferry lands at eight and leaves at five.";

    [Theory]
    [InlineData(RuleWeight.Advice, "advice")]
    [InlineData(RuleWeight.Warning, "warning")]
    [InlineData(RuleWeight.Blocker, "blocker")]
    public void A_rule_weighs_what_the_gathering_says(RuleWeight weight, string expected) =>
        Assert.Equal($"{expected} 08:30 of 09:00", Verdict(Plan().After(Change(new(new("QT-START"), Why, "Maeve", Today) { Weight = weight }))));

    [Fact]
    public void A_rule_takes_the_gatherings_limit()
    {
        Assert.Equal("warning 08:30 of 08:45", Verdict(Plan().After(Change(Limit(8, 45)))));
        Assert.Equal("", Verdict(Plan().After(Change(Limit(8, 30)))));
    }

    [Fact]
    public void The_fix_moves_to_the_gatherings_limit()
    {
        var report = QualityReview.Review(Plan().After(Change(Limit(8, 45))), Today);
        var finding = report.Findings.Single(x => x.Rule.Id == "QT-START");
        Assert.Contains("Start at 08:45: everything moves 15 min later", FixEngine.Offers(report, finding).Select(x => x.Fix.Title));
    }

    [Fact]
    public void A_rule_that_is_off_is_not_judged_and_says_who_said_so()
    {
        var report = QualityReview.Review(Plan().After(Change(new(new("QT-START"), Why, "Maeve", Today) { Weight = RuleWeight.Off })), Today);
        Assert.DoesNotContain(report.Findings, x => x.Rule.Id == "QT-START");
        Assert.Equal($"Switched off for this gathering by Maeve: {Why}", report.NotJudged.Single(x => x.Rule.Id == "QT-START").Reason);
    }

    [Fact]
    public void A_change_needs_a_reason_and_something_to_change()
    {
        Assert.Equal(
            new Refused("Say in a sentence why this gathering is judged differently. The approver will read it."),
            Change(new(new("QT-START"), "because", "Maeve", Today) { Weight = RuleWeight.Off }).Apply(Plan()));
        Assert.Equal(new Refused("Nothing differs from the rule as it is."), Change(new(new("QT-START"), Why, "Maeve", Today)).Apply(Plan()));
    }

    [Fact]
    public void A_profile_of_the_organisation_brings_its_rules_and_takes_others_away_in_one_step()
    {
        var ours = OrganisationProfile.Of("  Ours ", Plan().After(Change(Limit(8, 30))));
        Assert.Equal(new OrganisationProfile("Ours", GatheringProfile.QualityTime, [new HouseRule("QT-START", null, [new("earliest", 510)], Why)]), ours);

        var other = Plan(GatheringProfile.ExecRetreat).After(Change(new(new("QT-END"), Why, "Tomas", Today) { Weight = RuleWeight.Off }));
        var judged = other.After(ours.AppliedTo(other, "Maeve", Today));
        Assert.Equal(GatheringProfile.QualityTime, judged.Header.Profile);
        Assert.Equal([Limit(8, 30)], judged.All<RuleSetting>());
    }

    [Fact]
    public void A_variant_is_judged_only_where_it_is_declared()
    {
        var plan = Plan();
        Assert.DoesNotContain("RF-STORY", Rules(plan));
        Assert.Contains("RF-STORY", Rules(plan.After(new Declare(Declaration.HealsARift, true))));
    }

    private static IEnumerable<string> Rules(GatheringPlan plan) => RuleCatalogue.For(plan.Header).Select(x => x.Descriptor.Id);

    private static RuleSetting Limit(int hour, int minute) => new(new("QT-START"), Why, "Maeve", Today)
    {
        Limits = [new("earliest", (hour * 60) + minute)],
    };

    private static PutPart<RuleSetting> Change(RuleSetting setting) => new(setting);

    private static GatheringPlan Plan(GatheringProfile profile = GatheringProfile.QualityTime) => AgendaLines.Plan(profile, Early);

    private static string Verdict(GatheringPlan plan) =>
        string.Join("; ", QualityReview.Review(plan, Today).Findings.Where(x => x.Rule.Id == "QT-START").Select(x => $"{x.Severity.Word()} {x.Measured} of {x.Limit}"));
}
