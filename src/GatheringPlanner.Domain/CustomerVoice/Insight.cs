using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.CustomerVoice;

/// <summary>A moment that customers tell of: so good, or so bad.</summary>
public enum CustomerMoment
{
    Magic,
    Misery,
}

/// <summary>Something that was heard from a customer: what changed, for whom, since when, and who heard it.</summary>
public sealed record Insight(Id<Insight> Id, string WhatChanged) : IPart<Insight>
{
    /// <summary>Whom it changed things for: an alias, never a name that guests must not read.</summary>
    public string? Customer { get; init; }

    public ContactRole? Contact { get; init; }

    public DateOnly? Since { get; init; }

    /// <summary>Who heard it, and where.</summary>
    public string? Source { get; init; }

    public DateOnly? HeardOn { get; init; }

    public CustomerMoment? Moment { get; init; }

    /// <summary>The items in which it is brought into the room.</summary>
    public EquatableList<ItemId> Items { get; init; } = [];

    public static PartKind<Id<Insight>, Insight> Kind { get; } = new("insights", "insight", x => x.WhatChanged.Length == 0 ? "" : $"“{x.WhatChanged}”",
    [
        Field<Insight>.Title("insight", x => x.WhatChanged, (x, value) => x with { WhatChanged = value }, PlanText.MaxText),
        Field<Insight>.Text("customer", x => x.Customer, (x, value) => x with { Customer = value }, PlanText.MaxName),
        Field<Insight>.Of("contact", x => x.Contact, (x, value) => x with { Contact = value }),
        Field<Insight>.Of("date of the change", x => x.Since, (x, value) => x with { Since = value }),
        Field<Insight>.Text("source", x => x.Source, (x, value) => x with { Source = value }),
        Field<Insight>.Of("date of hearing", x => x.HeardOn, (x, value) => x with { HeardOn = value }),
        Field<Insight>.Of("moment", x => x.Moment, (x, value) => x with { Moment = value }),
        Field<Insight>.Of("sessions", x => x.Items, (x, value) => x with { Items = value }),
    ]);
}
