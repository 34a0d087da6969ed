using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Validation;

/// <summary>What a person fills in about how one gathering judges a rule; checked by <see cref="RuleSettingDetailsValidator"/>.</summary>
public sealed class RuleSettingDetails
{
    public string RuleId { get; init; } = "";

    /// <summary>Null: as the rule has it.</summary>
    public RuleWeight? Weight { get; set; }

    public IReadOnlyList<LimitDetails> Limits { get; init; } = [];

    public string Reason { get; set; } = "";

    /// <summary>Something is judged in another way than the profile does.</summary>
    public bool Differs => Weight is not null || Limits.Any(x => x.Value != x.Usual);

    public static RuleSettingDetails Of(RuleDescriptor rule, GatheringPlan plan)
    {
        var setting = plan.All<RuleSetting>().Find(new(rule.Id));
        return new()
        {
            RuleId = rule.Id,
            Weight = setting?.Weight,
            Reason = setting?.Reason ?? "",
            Limits = [.. rule.Parameters.Select(x => Limit(x, x.For(plan.Header.Profile), setting))],
        };
    }

    /// <summary>The setting that this describes: the limits that differ from the profile's, and no others.</summary>
    public RuleSetting Setting(string by, DateOnly on) => new(new(RuleId), Reason, by, on)
    {
        Weight = Weight,
        Limits = Limits.Where(x => x.Value is { } value && value != x.Usual).Select(x => new LimitSetting(x.Parameter.Name, x.Value ?? x.Usual)).ToEquatableList(),
    };

    private static LimitDetails Limit(RuleParameter parameter, int usual, RuleSetting? setting) =>
        new(parameter, usual, setting?.Limits.FirstOrDefault(x => x.Name == parameter.Name)?.Value ?? usual);
}
