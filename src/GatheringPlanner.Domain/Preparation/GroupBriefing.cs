using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Preparation;

/// <summary>What one group is told before the gathering: how it runs, what is expected of them, and why.</summary>
public sealed record GroupBriefing(Id<GroupBriefing> Id) : IPart<GroupBriefing>
{
    /// <summary>Whom it is for; null: everybody.</summary>
    public AudienceId? Group { get; init; }

    public string? HowItRuns { get; init; }

    public string? Expected { get; init; }

    public string? Why { get; init; }

    /// <summary>All three headings have their words.</summary>
    public bool IsComplete => HowItRuns is not null && Expected is not null && Why is not null;

    /// <summary>Every group has one briefing at most, and so has everybody together.</summary>
    public static Id<GroupBriefing> IdOf(AudienceId? group) => new(group?.Value ?? "*");

    /// <summary>The group's briefing, an empty one where nobody has written any.</summary>
    public static GroupBriefing Of(GatheringPlan plan, AudienceId? group) =>
        plan.All<GroupBriefing>().Find(IdOf(group)) ?? new GroupBriefing(IdOf(group)) { Group = group };

    public static PartKind<Id<GroupBriefing>, GroupBriefing> Kind { get; } = new("briefings", "briefing", x => x.Group is null ? "for everybody" : "for a group",
    [
        Field<GroupBriefing>.Of("group", x => x.Group, (x, value) => x with { Group = value }),
        Field<GroupBriefing>.Text("how it runs", x => x.HowItRuns, (x, value) => x with { HowItRuns = value }),
        Field<GroupBriefing>.Text("what is expected", x => x.Expected, (x, value) => x with { Expected = value }),
        Field<GroupBriefing>.Text("why", x => x.Why, (x, value) => x with { Why = value }),
    ]);
}
