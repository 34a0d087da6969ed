using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Sessions;

/// <summary>A person's wish, on its way to a plan. Sent twice with one id, it has one effect.</summary>
public sealed record PlanCommand(Guid CommandId, Person Author, PlanEdit Edit);

public abstract record CommandAnswer;

/// <summary>The wish is fulfilled and kept; <paramref name="Revision"/> is the first one that contains it.</summary>
public sealed record Done(int Revision) : CommandAnswer;

/// <summary>The wish does not fit the plan as it is; <paramref name="Reason"/> is a sentence for the user.</summary>
/// <param name="Overtaken">Somebody has changed the same field in the meantime: the author should see both versions.</param>
public sealed record Declined(string Reason, bool Overtaken = false) : CommandAnswer;

/// <summary>The author may see the gathering but not do this.</summary>
public sealed record NotAllowed(string Reason) : CommandAnswer;

/// <summary>There is no such gathering, or none that the author may know of.</summary>
public sealed record Missing : CommandAnswer;
