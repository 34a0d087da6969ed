using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.CustomerVoice;

/// <summary>A moment that customers tell of: so good, or so bad.</summary>
public enum CustomerMoment
{
    Magic,
    Misery,
}

/// <summary>Who may hear of an insight when it is told in the room.</summary>
public enum InsightSensitivity
{
    Open,

    /// <summary>Our own people only: not while customers, vendors or families listen.</summary>
    OwnPeople,

    /// <summary>To know and not to tell: for no panel.</summary>
    Background,
}

/// <summary>Something that was heard from a customer: what changed, for whom, since when, and who heard it.</summary>
public sealed record Insight(Id<Insight> Id, string WhatChanged) : IPart<Insight>
{
    /// <summary>Whom it changed things for: an alias, never a name that guests must not read.</summary>
    public string? Customer { get; init; }

    public ContactRole? Contact { get; init; }

    /// <summary>The customer's line of business or size, so wide that it gives nobody away.</summary>
    public string? Segment { get; init; }

    public DateOnly? Since { get; init; }

    /// <summary>Who heard it, and where.</summary>
    public string? Source { get; init; }

    public DateOnly? HeardOn { get; init; }

    /// <summary>Null: no moment but a change in what they need.</summary>
    public CustomerMoment? Moment { get; init; }

    /// <summary>Where the customer met us: the invoice, the first call.</summary>
    public string? Touchpoint { get; init; }

    /// <summary>What it rests on: two calls, a survey of 31; null: nothing yet.</summary>
    public string? Evidence { get; init; }

    public InsightSensitivity Sensitivity { get; init; }

    /// <summary>What we came up with; null: nothing yet.</summary>
    public string? Solution { get; init; }

    /// <summary>Who answers for the solution.</summary>
    public string? Owner { get; init; }

    /// <summary>What happened after that.</summary>
    public string? Outcome { get; init; }

    /// <summary>Who from outside or inside speaks to it: the client challenge that a speaker was asked for.</summary>
    public EquatableList<Id<Speaker>> Speakers { get; init; } = [];

    /// <summary>The items in which it is brought into the room.</summary>
    public EquatableList<ItemId> Items { get; init; } = [];

    public static PartKind<Id<Insight>, Insight> Kind { get; } = new("insights", "insight", x => x.WhatChanged.Length == 0 ? "" : $"“{x.WhatChanged}”",
    [
        Field<Insight>.Title("insight", x => x.WhatChanged, (x, value) => x with { WhatChanged = value }, PlanText.MaxText),
        Field<Insight>.Text("customer", x => x.Customer, (x, value) => x with { Customer = value }, PlanText.MaxName),
        Field<Insight>.Of("contact", x => x.Contact, (x, value) => x with { Contact = value }),
        Field<Insight>.Text("segment", x => x.Segment, (x, value) => x with { Segment = value }, PlanText.MaxName),
        Field<Insight>.Of("date of the change", x => x.Since, (x, value) => x with { Since = value }),
        Field<Insight>.Text("source", x => x.Source, (x, value) => x with { Source = value }),
        Field<Insight>.Of("date of hearing", x => x.HeardOn, (x, value) => x with { HeardOn = value }),
        Field<Insight>.Of("moment", x => x.Moment, (x, value) => x with { Moment = value }),
        Field<Insight>.Text("touchpoint", x => x.Touchpoint, (x, value) => x with { Touchpoint = value }, PlanText.MaxName),
        Field<Insight>.Text("evidence", x => x.Evidence, (x, value) => x with { Evidence = value }),
        Field<Insight>.Of("sensitivity", x => x.Sensitivity, (x, value) => x with { Sensitivity = value }),
        Field<Insight>.Text("solution", x => x.Solution, (x, value) => x with { Solution = value }),
        Field<Insight>.Text("owner", x => x.Owner, (x, value) => x with { Owner = value }, PlanText.MaxName),
        Field<Insight>.Text("outcome", x => x.Outcome, (x, value) => x with { Outcome = value }),
        Field<Insight>.Of("speakers", x => x.Speakers, (x, value) => x with { Speakers = value }),
        Field<Insight>.Of("sessions", x => x.Items, (x, value) => x with { Items = value }),
    ]);

    /// <summary>When it was heard; where nobody said so, since when it is so.</summary>
    public DateOnly? Dated => HeardOn ?? Since;
}
