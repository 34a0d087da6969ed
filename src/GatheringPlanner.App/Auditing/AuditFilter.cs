using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Auditing;

/// <summary>Which records are wanted; what is null narrows nothing.</summary>
/// <param name="Plan">Null: those of the whole planner.</param>
/// <param name="Who">Who did it, or to whom it was done.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment that is too late.</param>
/// <param name="Before">Only records with smaller numbers.</param>
/// <param name="Most">How many at most.</param>
public sealed record AuditFilter(
    PlanId? Plan, PersonId? Who = null, string? Action = null, AuditOutcome? Outcome = null, DateTimeOffset? From = null, DateTimeOffset? Until = null, long? Before = null, int Most = int.MaxValue);

/// <summary>A record with what the plan’s journal says of the same step; null where it made none, or the plan is gone.</summary>
public sealed record AuditEntry(AuditRecord Record, string? Step);

/// <summary>A record as somebody reads it.</summary>
/// <param name="Who">What the person is called now.</param>
/// <param name="Subject">What the one is called for whom it was done; null where there is none.</param>
public sealed record AuditLine(long Number, DateTimeOffset At, string Who, string Action, string Sentence, string? Subject, PlanId? Plan, AuditOutcome Outcome, string Hash);
