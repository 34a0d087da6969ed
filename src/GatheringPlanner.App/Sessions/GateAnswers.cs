using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sessions;

/// <summary>What the gate says, as the answer to a command.</summary>
internal static class GateAnswers
{
    /// <summary>Null where the person may do it; otherwise the answer: for who may not read the gathering there is none.</summary>
    /// <param name="refusal">A sentence for who may read it, but not do this.</param>
    public static async Task<CommandAnswer?> ObstacleAsync(
        this AccessGate gate, Person person, PlanId plan, Operation operation, string refusal, CancellationToken cancel = default)
    {
        var member = await gate.OfAsync(person, plan, cancel);
        if (!AccessPolicy.May(member, Operation.ReadAgenda)) return new Missing();
        return AccessPolicy.May(member, operation) ? null : new NotAllowed(refusal);
    }
}
