using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// One wish of a user as a value: it addresses things by id, touches single fields, and can be sent, stored and replayed.
/// Ids and dates come in with it; it never reads a clock.
/// </summary>
public abstract record PlanEdit
{
    /// <summary>The plan with the wish fulfilled, or the reason why it does not fit. Never throws for what a user can cause.</summary>
    public abstract EditOutcome Apply(GatheringPlan plan);

    /// <summary>What the edit does, said about the plan it is applied to: “Moved Lunch to 12:30”.</summary>
    public abstract string Describe(GatheringPlan plan);
}

/// <summary>What became of an edit.</summary>
public abstract record EditOutcome;

/// <summary>The edit fits; <paramref name="Plan"/> is the next version (the same object when the edit changes nothing).</summary>
public sealed record Applied(GatheringPlan Plan) : EditOutcome;

/// <summary>The edit does not fit the plan as it is; <paramref name="Reason"/> is a sentence for the user.</summary>
/// <param name="Overtaken">Somebody has changed the same field since the author looked at it: both versions are worth keeping.</param>
public sealed record Refused(string Reason, bool Overtaken = false) : EditOutcome;
