using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.People;

/// <summary>What somebody does in one item.</summary>
public enum SessionRole
{
    Host,
    Speaker,
    Facilitator,
    Scribe,
    Timekeeper,

    /// <summary>Takes notes on a topic or for a customer while listening.</summary>
    NoteTaker,
    QuestionHolder,

    /// <summary>Answers for the people who join through a screen.</summary>
    RemoteHost,

    /// <summary>Is not there during this item.</summary>
    Away,
}

/// <summary>Somebody has a role in an item.</summary>
public sealed record Assignment(Id<Assignment> Id, ItemId Item, Id<Participant> Who, SessionRole Role) : IPart<Assignment>
{
    /// <summary>On what they take notes, for instance; null: nothing special.</summary>
    public string? Topic { get; init; }

    public static PartKind<Id<Assignment>, Assignment> Kind { get; } = new("assignments", "assignment", _ => "The assignment",
    [
        Field<Assignment>.Of("item", x => x.Item, (x, value) => x with { Item = value }),
        Field<Assignment>.Of("person", x => x.Who, (x, value) => x with { Who = value }),
        Field<Assignment>.Of("role", x => x.Role, (x, value) => x with { Role = value }),
        Field<Assignment>.Text("topic", x => x.Topic, (x, value) => x with { Topic = value }),
    ]);
}
