using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.FollowThrough;

/// <summary>Something that somebody will do after the gathering.</summary>
public sealed record ActionItem(Id<ActionItem> Id, string What) : IPart<ActionItem>
{
    public string? Owner { get; init; }
    public DateOnly? Due { get; init; }

    /// <summary>The member of the board who raised it; null: nobody waits for an answer.</summary>
    public string? RaisedBy { get; init; }

    /// <summary>When that member was told what came of it.</summary>
    public DateOnly? AnsweredOn { get; init; }

    public static PartKind<Id<ActionItem>, ActionItem> Kind { get; } = new("actions", "action", x => x.What.Length == 0 ? "" : $"“{x.What}”",
    [
        Field<ActionItem>.Title("text", x => x.What, (x, value) => x with { What = value }, PlanText.MaxText),
        Field<ActionItem>.Text("owner", x => x.Owner, (x, value) => x with { Owner = value }, PlanText.MaxName),
        Field<ActionItem>.Of("due date", x => x.Due, (x, value) => x with { Due = value }),
        Field<ActionItem>.Text("member", x => x.RaisedBy, (x, value) => x with { RaisedBy = value }, PlanText.MaxName),
        Field<ActionItem>.Of("answer", x => x.AnsweredOn, (x, value) => x with { AnsweredOn = value }),
    ]);
}
