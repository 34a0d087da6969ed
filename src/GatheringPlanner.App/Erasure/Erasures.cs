using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>Erases from what is kept, and then from what is open: pages show the label from now on, and no undo brings a name back.</summary>
public sealed class Erasures(IErasureStore store, PlanSessions sessions, ItemComments comments, AccessGate gate, PlanJudge judge, TimeProvider time)
{
    /// <param name="person">Whose account; null: they have none.</param>
    /// <param name="only">In this gathering and its copies alone; null: everywhere.</param>
    internal async Task EraseAsync(PersonId? person, PlanId? only, IReadOnlyList<string> names, IReadOnlyList<ErasedRow> rows, CancellationToken cancel)
    {
        await store.EraseAsync(new(null, person, only, names, rows, time.GetUtcNow()), plan => judge.Judge(plan), cancel);
        foreach (var plan in await sessions.RefreshAsync(cancel))
        {
            await comments.TellAgainAsync(plan, cancel);
            gate.TellChanged(plan);
        }
    }
}
