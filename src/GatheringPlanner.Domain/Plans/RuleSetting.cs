namespace GatheringPlanner.Domain.Plans;

/// <summary>How much a rule weighs in one gathering.</summary>
public enum RuleWeight
{
    Off,
    Advice,
    Warning,
    Blocker,
}

/// <summary>Another value of one of a rule's limits, in the limit's own unit.</summary>
public sealed record LimitSetting(string Name, int Value);

/// <summary>A rule that this gathering judges differently, with the reason; its id is the rule's.</summary>
public sealed record RuleSetting(Id<RuleSetting> Id, string Reason, string By, DateOnly On) : IPart<RuleSetting>
{
    /// <summary>Null: as the rule has it.</summary>
    public RuleWeight? Weight { get; init; }

    public EquatableList<LimitSetting> Limits { get; init; } = [];

    public string RuleId => Id.Value;

    public static PartKind<Id<RuleSetting>, RuleSetting> Kind { get; } = new("ruleSettings", "rule setting", x => x.RuleId,
    [
        Field<RuleSetting>.Title("reason", x => x.Reason, (x, value) => x with { Reason = value }, PlanText.MaxText),
        Field<RuleSetting>.Title("author", x => x.By, (x, value) => x with { By = value }, PlanText.MaxName),
        Field<RuleSetting>.Of("date", x => x.On, (x, value) => x with { On = value }),
        Field<RuleSetting>.Of("weight", x => x.Weight, (x, value) => x with { Weight = value }),
        Field<RuleSetting>.Of("limits", x => x.Limits, (x, value) => x with { Limits = value }),
    ])
    {
        Complaint = x => x.Reason.Length < Waiver.LeastReason ? "Say in a sentence why this gathering is judged differently. The approver will read it."
            : x is { Weight: null, Limits.Count: 0 } ? "Nothing differs from the rule as it is."
            : x.Weight is { } weight && !Enum.IsDefined(weight) ? "There is no such weight."
            : null,
    };
}
