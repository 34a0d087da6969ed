using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.FollowThrough;

/// <summary>What a goal counts.</summary>
public enum IndicatorKind
{
    /// <summary>How much was done: sales calls, new prospects, connections, demonstrations, trade shows.</summary>
    Activity,

    /// <summary>How close customers are: response time, follow-ups, joint calls, reviews, exploratory meetings, use of media.</summary>
    Engagement,

    /// <summary>What comes out in the end: revenue, margin, share.</summary>
    Result,
}

/// <summary>A goal of the gathering that can be counted.</summary>
public sealed record Indicator(Id<Indicator> Id, string Name, IndicatorKind Counts) : IPart<Indicator>
{
    public static PartKind<Id<Indicator>, Indicator> Kind { get; } = new("indicators", "goal", x => x.Name.Length == 0 ? "" : $"“{x.Name}”",
    [
        Field<Indicator>.Title("name", x => x.Name, (x, value) => x with { Name = value }),
        Field<Indicator>.Of("kind", x => x.Counts, (x, value) => x with { Counts = value }),
    ]);
}
