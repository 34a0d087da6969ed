using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Preparation;

/// <summary>What a rule for hosts is about.</summary>
public enum HostRuleTopic
{
    StaySilent,
    TakeNotes,
    TopQuestions,
    DoNotSell,
    Other,
}

/// <summary>A rule on the hosts' briefing sheet. Without its reason it only hurts feelings.</summary>
public sealed record HostRule(Id<HostRule> Id, HostRuleTopic Topic, string Text) : IPart<HostRule>
{
    public string? Reason { get; init; }

    public static PartKind<Id<HostRule>, HostRule> Kind { get; } = new("hostRules", "host rule", x => x.Text.Length == 0 ? "" : $"“{x.Text}”",
    [
        Field<HostRule>.Of("topic", x => x.Topic, (x, value) => x with { Topic = value }),
        Field<HostRule>.Title("text", x => x.Text, (x, value) => x with { Text = value }, PlanText.MaxText),
        Field<HostRule>.Text("reason", x => x.Reason, (x, value) => x with { Reason = value }),
    ]);
}
