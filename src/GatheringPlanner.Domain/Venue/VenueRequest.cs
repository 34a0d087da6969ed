using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Venue;

/// <summary>How far the venue has committed itself. A friendly “yes, of course” is verbal.</summary>
public enum PromiseStatus
{
    Asked,
    Verbal,
    Written,
    Kept,
    TurnedDown,
}

/// <summary>Which of the venue's deadlines a request has to keep.</summary>
public enum RequestTopic
{
    MenuOrSetUp,
    Counts,
    Other,
}

/// <summary>Something that was asked of the venue.</summary>
public sealed record VenueRequest(Id<VenueRequest> Id, string What) : IPart<VenueRequest>
{
    public RequestTopic Topic { get; init; }
    public PromiseStatus Status { get; init; }

    /// <summary>Who at the venue answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>By when the venue has promised it.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When it was asked, or changed last.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>The departments of the venue that it concerns.</summary>
    public EquatableList<string> Departments { get; init; } = [];

    /// <summary>Those of them that have confirmed it.</summary>
    public EquatableList<string> Confirmed { get; init; } = [];

    /// <summary>What happens instead if the venue refuses.</summary>
    public string? Fallback { get; init; }

    public static PartKind<Id<VenueRequest>, VenueRequest> Kind { get; } = new("venueRequests", "venue request", x => x.What.Length == 0 ? "" : $"“{x.What}”",
    [
        Field<VenueRequest>.Title("text", x => x.What, (x, value) => x with { What = value }, PlanText.MaxText),
        Field<VenueRequest>.Of("topic", x => x.Topic, (x, value) => x with { Topic = value }),
        Field<VenueRequest>.Of("status", x => x.Status, (x, value) => x with { Status = value }),
        Field<VenueRequest>.Text("owner", x => x.Owner, (x, value) => x with { Owner = value }, PlanText.MaxName),
        Field<VenueRequest>.Of("due date", x => x.Due, (x, value) => x with { Due = value }),
        Field<VenueRequest>.Of("date of asking", x => x.AskedOn, (x, value) => x with { AskedOn = value }),
        Field<VenueRequest>.Of("departments", x => x.Departments, (x, value) => x with { Departments = value }),
        Field<VenueRequest>.Of("confirmations", x => x.Confirmed, (x, value) => x with { Confirmed = value }),
        Field<VenueRequest>.Text("fallback", x => x.Fallback, (x, value) => x with { Fallback = value }),
    ]);
}
