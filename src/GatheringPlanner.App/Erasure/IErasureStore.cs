using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>Whom to erase, and by what to find them.</summary>
/// <param name="Number">Of one who was erased before and is to be erased again; null: the next number.</param>
/// <param name="Person">Whose account; null: they have none.</param>
/// <param name="Only">Erased in this gathering and its copies alone; null: everywhere.</param>
/// <param name="Names">What they are called, their addresses of e-mail, and whatever else they are known by.</param>
/// <param name="Rows">Rows on lists of people that are known to be theirs.</param>
public sealed record ErasureWish(int? Number, PersonId? Person, PlanId? Only, IReadOnlyList<string> Names, IReadOnlyList<ErasedRow> Rows, DateTimeOffset At);

/// <summary>What was erased.</summary>
/// <param name="Plans">The plans that have a new version because of it.</param>
public sealed record ErasureDone(ErasureEntry Entry, IReadOnlyList<PlanId> Plans);

/// <summary>Erases people from everything that is kept, and keeps the list of whom.</summary>
public interface IErasureStore
{
    /// <summary>Everything in one transaction. Afterwards neither the database nor a file beside it holds what the person was known by.</summary>
    /// <param name="judge">Sums up a plan that had to be changed.</param>
    Task<ErasureDone> EraseAsync(ErasureWish wish, Func<GatheringPlan, Scorecard> judge, CancellationToken cancel = default);

    /// <summary>Whom the list beside the database has, and the database does not: it is older than they are gone.</summary>
    Task<IReadOnlyList<ErasureEntry>> MissingAsync(CancellationToken cancel = default);

    /// <summary>Writes into the list beside the database whom only the database has.</summary>
    Task CopyAsync(CancellationToken cancel = default);
}
