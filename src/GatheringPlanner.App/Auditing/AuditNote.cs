using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Auditing;

/// <summary>What came of it.</summary>
public enum AuditOutcome
{
    Happened,

    /// <summary>The person was not allowed to, or asked for what is not theirs to know of.</summary>
    Refused,
}

/// <summary>
/// Who did what, or wanted to. People are in it by their ids only and nothing in it was typed by anybody: whoever is forgotten later need not be
/// cut out of what must not change.
/// </summary>
/// <param name="At">To the millisecond, which both databases keep.</param>
/// <param name="Plan">The gathering, or a copy of it; null: it is about the whole planner.</param>
/// <param name="Action">The key of an <see cref="AuditAction"/>.</param>
/// <param name="Sentence">Up to <see cref="MaxSentence"/> characters.</param>
/// <param name="Subject">For whom it was done, or to whom.</param>
/// <param name="Revision">The version of the plan that it made.</param>
public sealed record AuditNote(
    DateTimeOffset At, PersonId Who, PlanId? Plan, string Action, string Sentence, PersonId? Subject, AuditOutcome Outcome, int? Revision)
{
    public const int MaxSentence = 400;

    /// <summary>Who writes behind a link, without an account.</summary>
    public static readonly PersonId SomebodyWithALink = new("(link)");

    /// <summary>Who tries to sign in, and gives a name that nobody has.</summary>
    public static readonly PersonId SomebodyUnknown = new("(unknown)");

    public static AuditNote Of(DateTimeOffset at, PersonId who, PlanId? plan, AuditAction action, string? detail = null, PersonId? subject = null, int? revision = null) =>
        new(Milliseconds(at), who, plan, action.Key, Cut(detail is null ? action.Past : $"{action.Past}: {detail}"), subject, AuditOutcome.Happened, revision);

    public static AuditNote Refusal(DateTimeOffset at, PersonId who, PlanId? plan, AuditAction action) =>
        new(Milliseconds(at), who, plan, action.Key, Cut($"Was not allowed to {action.Infinitive}"), null, AuditOutcome.Refused, null);

    private static string Cut(string sentence) => PlanText.Clean(sentence, MaxSentence);

    private static DateTimeOffset Milliseconds(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
