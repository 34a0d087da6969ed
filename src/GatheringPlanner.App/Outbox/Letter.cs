using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Outbox;

/// <summary>What one person is to be told about their days.</summary>
/// <param name="Row">Whom the list of people has it from.</param>
/// <param name="Account">Null: they have none here.</param>
/// <param name="Address">Their e-mail address; null: none is known.</param>
/// <param name="Lines">What is new, changed or cancelled for them, a sentence each.</param>
public sealed record Letter(Id<Participant> Row, string Name, PersonId? Account, string? Address, EquatableList<string> Lines)
{
    public string Words => string.Join('\n', Lines);
}

/// <summary>What waits to be told, and whom.</summary>
/// <param name="Edition">The number of the proposal that was published.</param>
/// <param name="Since">The edition they were told of last; null: they were told of none.</param>
/// <param name="Letters">In the order of the names; nobody for whom nothing is different.</param>
public sealed record OutboxDraft(int Edition, int? Since, EquatableList<Letter> Letters);

/// <summary>That the owner told people of an edition, or decided to tell nobody.</summary>
/// <param name="Number">The first of a gathering is 1.</param>
/// <param name="Told">How many; zero: nobody.</param>
public sealed record Dispatch(int Number, int Edition, DateTimeOffset At, PersonId By, int Told);

public enum MailState
{
    Waiting,
    Sent,

    /// <summary>It was tried often enough.</summary>
    Failed,
}

/// <summary>An e-mail on its way.</summary>
/// <param name="Dispatch">The number of what it belongs to.</param>
/// <param name="Row">Whom the list of people has it for.</param>
public sealed record Mail(int Dispatch, string Row, string Name, string Address, string Subject, string Body, DateTimeOffset NextTry)
{
    public MailState State { get; init; }

    public int Tries { get; init; }

    /// <summary>Why it did not go out when it was tried last; null: it did, or was not tried.</summary>
    public string? Failure { get; init; }
}

/// <summary>A mail and the gathering it is about.</summary>
public sealed record DueMail(PlanId Plan, Mail Mail);
