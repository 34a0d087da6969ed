using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Tests.Validation;

/// <summary>How a gathering judges a rule, as people type it.</summary>
public sealed class RuleSettingDetailsTests
{
    private const string Reason = "The ferry leaves at five.";
    private static readonly RuleSettingDetailsValidator Validator = new();
    private static readonly GatheringPlan Plan = GatheringPlan.Empty(new(Guid.NewGuid()), new PlanHeader("Two days", GatheringProfile.QualityTime));
    private static readonly DateOnly Today = new(2027, 5, 1);

    [Fact]
    public void A_form_opens_on_what_counts_now()
    {
        var setting = new RuleSetting(new("QT-END"), Reason, "Maeve", Today) { Weight = RuleWeight.Advice, Limits = [new("latest", 1020)] };

        var details = Of("QT-END", Plan.With(setting));

        Assert.Equal((RuleWeight.Advice, Reason), (details.Weight, details.Reason));
        Assert.Equal(["17:00", "18:00"], details.Limits.Select(x => x.Text));
        Assert.Equal(setting, details.Setting("Maeve", Today));
    }

    [Fact]
    public void Only_limits_that_differ_from_the_profile_are_kept()
    {
        var details = Of("QT-END");
        details.Limits[0].Text = "16:30";
        details.Limits[1].Text = "18:00";

        Assert.Equal([new LimitSetting("latest", 990)], details.Setting("Maeve", Today).Limits);
    }

    [Theory]
    [InlineData("QT-BREAK-MIN", 0, "20", 20)]
    [InlineData("QT-BREAK-MIN", 0, "20 min", 20)]
    [InlineData("QT-ROOM", 0, "13 h", 780)]
    [InlineData("QT-ROOM", 0, "13 h 30", 810)]
    [InlineData("QT-ROOM", 0, " 13:30 ", 810)]
    [InlineData("QT-ROOM", 0, "48 h", 2880)]
    [InlineData("QT-ROOM", 0, "48 h 01", null)]
    [InlineData("QT-ROOM", 0, "1 h 75", null)]
    [InlineData("QT-ROOM", 0, "99999999999 h", null)]
    [InlineData("QT-ROOM", 0, "-5", null)]
    [InlineData("QT-ROOM", 0, "", null)]
    [InlineData("QT-END", 0, "17", 1020)]
    [InlineData("QT-END", 0, "1730", 1050)]
    [InlineData("QT-END", 0, "late", null)]
    [InlineData("LT-DISCUSS", 0, "60 %", 60)]
    [InlineData("LT-DISCUSS", 0, "101", null)]
    public void A_limit_is_read_in_its_own_unit(string rule, int limit, string typed, int? value)
    {
        var details = Of(rule);
        details.Reason = Reason;
        details.Limits[limit].Text = typed;

        Assert.Equal(value, details.Limits[limit].Value);
        Assert.Equal(value is null ? [$"Limits[{limit}].Text"] : [], Validator.Validate(details).Errors.Select(x => x.PropertyName));
    }

    [Fact]
    public void Every_limit_of_every_rule_is_read_as_it_is_written()
    {
        var limits = RuleCatalogue.All.SelectMany(x => Of(x.Descriptor.Id).Limits).ToList();

        Assert.NotEmpty(limits);
        Assert.All(limits, x => Assert.Equal(x.Usual, x.Value));
    }

    [Fact]
    public void A_setting_without_a_difference_or_a_reason_says_so_beside_its_fields()
    {
        var faults = Validator.Validate(Of("QT-END")).Errors;

        Assert.Equal([nameof(RuleSettingDetails.Weight), nameof(RuleSettingDetails.Reason)], faults.Select(x => x.PropertyName));
        Assert.All(faults, x => Assert.EndsWith(".", x.ErrorMessage, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_is_off_needs_no_limits_and_keeps_none_that_mean_nothing()
    {
        var details = Of("QT-END");
        details.Limits[0].Text = "late";
        (details.Weight, details.Reason) = (RuleWeight.Off, Reason);

        Assert.True(Validator.Validate(details).IsValid);
        Assert.Empty(details.Setting("Maeve", Today).Limits);
    }

    [Theory]
    [InlineData("Nine char", false)]
    [InlineData("Ten chars.", true)]
    [InlineData("  Nine char ", false)]
    public void A_reason_has_as_many_characters_as_the_plan_asks_for(string reason, bool enough)
    {
        var details = Of("QT-END");
        (details.Weight, details.Reason) = (RuleWeight.Off, reason);

        Assert.Equal(enough, Validator.Validate(details).IsValid);
    }

    private static RuleSettingDetails Of(string rule, GatheringPlan? plan = null) => RuleSettingDetails.Of(RuleCatalogue.Find(rule)!.Descriptor, plan ?? Plan);
}
