using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.FollowThrough;

/// <summary>Why somebody is called.</summary>
public enum CallReason
{
    /// <summary>To thank, within a week.</summary>
    Thank,

    /// <summary>To say hello and offer help, without an agenda, in the quarter that follows.</summary>
    CheckIn,
}

/// <summary>Somebody to call after the gathering.</summary>
public sealed record PersonalCall(Id<PersonalCall> Id, string Who, CallReason Reason) : IPart<PersonalCall>
{
    public DateOnly? On { get; init; }
    public bool IsDone { get; init; }

    public static PartKind<Id<PersonalCall>, PersonalCall> Kind { get; } = new("personalCalls", "call", x => x.Who.Length == 0 ? "" : $"The call to {x.Who}",
    [
        Field<PersonalCall>.Title("person", x => x.Who, (x, value) => x with { Who = value }, PlanText.MaxName),
        Field<PersonalCall>.Of("reason", x => x.Reason, (x, value) => x with { Reason = value }),
        Field<PersonalCall>.Of("date", x => x.On, (x, value) => x with { On = value }),
        Field<PersonalCall>.Of("done mark", x => x.IsDone, (x, value) => x with { IsDone = value }),
    ]);
}
