using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.People;

/// <summary>As what somebody takes part in the gathering.</summary>
public enum ParticipantRole
{
    Guest,
    Host,
    Customer,
    Executive,

    /// <summary>Silent observer from the host's side.</summary>
    Gallery,
    Facilitator,
    Recorder,
}

/// <summary>Somebody who takes part. Dates and clocks are those of the venue.</summary>
public sealed record Participant(Id<Participant> Id, string Name) : IPart<Participant>
{
    public ParticipantRole Role { get; init; }

    /// <summary>How other lists know them: the e-mail address or the name they sign in with; null when unknown.</summary>
    public string? Key { get; init; }

    /// <summary>The group they belong to; null while nobody has said.</summary>
    public AudienceId? Group { get; init; }

    /// <summary>What they do at the customer; null: they come from no customer, or nobody has said.</summary>
    public ContactRole? Contact { get; init; }

    /// <summary>IANA zone they come from; null when unknown.</summary>
    public string? HomeZone { get; init; }

    public DateOnly? ArrivesOn { get; init; }

    /// <summary>When they land; null when unknown, then the whole day of arrival counts.</summary>
    public PlanTime? ArrivesAt { get; init; }

    public DateOnly? LeavesOn { get; init; }
    public PlanTime? LeavesAt { get; init; }

    /// <summary>They have said that they come.</summary>
    public bool Confirmed { get; init; }

    /// <summary>They join through a screen.</summary>
    public bool Remote { get; init; }

    /// <summary>They have agreed to hours that are odd for them.</summary>
    public bool AgreesToOddHours { get; init; }

    /// <summary>Null: not asked yet. Empty: no special diet.</summary>
    public string? Diet { get; init; }

    /// <summary>The diet has been passed on with the meal order.</summary>
    public bool DietOrdered { get; init; }

    /// <summary>Null: not asked yet. Empty: no need.</summary>
    public string? AccessNeed { get; init; }

    /// <summary>They need more time from room to room.</summary>
    public bool MovesSlowly { get; init; }

    /// <summary>What has been arranged for their need; null: nothing yet.</summary>
    public string? AccessArrangement { get; init; }

    /// <summary>The customer's account that they sell to; null: none.</summary>
    public string? SalesOwnerOf { get; init; }

    /// <summary>Why they are there for a part of the day only; null: no reason given.</summary>
    public string? AttendanceNote { get; init; }

    /// <summary>The key, where it is an e-mail address; null where it is a name to sign in with, or unknown.</summary>
    public string? EMail
    {
        get
        {
            var parts = Key?.Split('@');
            return parts is [{ Length: > 0 }, { Length: > 0 } host] && host.Contains('.', StringComparison.Ordinal) && !Key!.Any(x => char.IsWhiteSpace(x) || char.IsControl(x) || x is ',' or ';' or '<' or '>') ? Key : null;
        }
    }

    public static PartKind<Id<Participant>, Participant> Kind { get; } = new("participants", "participant", x => x.Name,
    [
        Field<Participant>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
        Field<Participant>.Of("role", x => x.Role, (x, value) => x with { Role = value }),
        Field<Participant>.Text("key", x => x.Key, (x, value) => x with { Key = value }, PlanText.MaxName),
        Field<Participant>.Of("group", x => x.Group, (x, value) => x with { Group = value }),
        Field<Participant>.Of("role at the customer", x => x.Contact, (x, value) => x with { Contact = value }),
        Field<Participant>.Text("home zone", x => x.HomeZone, (x, value) => x with { HomeZone = value }, PlanText.MaxName),
        Field<Participant>.Of("arrival", x => (x.ArrivesOn, x.ArrivesAt), (x, value) => x with { ArrivesOn = value.ArrivesOn, ArrivesAt = value.ArrivesAt }),
        Field<Participant>.Of("departure", x => (x.LeavesOn, x.LeavesAt), (x, value) => x with { LeavesOn = value.LeavesOn, LeavesAt = value.LeavesAt }),
        Field<Participant>.Of("confirmation", x => x.Confirmed, (x, value) => x with { Confirmed = value }),
        Field<Participant>.Of("remote mark", x => x.Remote, (x, value) => x with { Remote = value }),
        Field<Participant>.Of("agreement to odd hours", x => x.AgreesToOddHours, (x, value) => x with { AgreesToOddHours = value }),
        Answer("diet", x => x.Diet, (x, value) => x with { Diet = value }),
        Field<Participant>.Of("diet order", x => x.DietOrdered, (x, value) => x with { DietOrdered = value }),
        Answer("access need", x => x.AccessNeed, (x, value) => x with { AccessNeed = value }),
        Field<Participant>.Of("walking pace", x => x.MovesSlowly, (x, value) => x with { MovesSlowly = value }),
        Field<Participant>.Text("access arrangement", x => x.AccessArrangement, (x, value) => x with { AccessArrangement = value }),
        Field<Participant>.Text("account", x => x.SalesOwnerOf, (x, value) => x with { SalesOwnerOf = value }, PlanText.MaxName),
        Field<Participant>.Text("attendance note", x => x.AttendanceNote, (x, value) => x with { AttendanceNote = value }),
    ])
    {
        // Customers are among them, and everybody who may read the agenda reads what was done.
        IsDiscreet = true,
    };

    /// <summary>A question that can be answered with nothing: null and empty are not the same.</summary>
    private static Field<Participant> Answer(string name, Func<Participant, string?> get, Func<Participant, string?, Participant> set) =>
        new(name, get, (x, from) => set(x, get(from)), x => get(x) is { } text ? set(x, PlanText.Clean(text, PlanText.MaxText)) : x);
}
