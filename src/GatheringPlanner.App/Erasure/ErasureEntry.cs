using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>A row on the list of people of a gathering.</summary>
public sealed record ErasedRow(PlanId Plan, Id<Participant> Row);

/// <summary>
/// That somebody was erased: what is kept of it for good, by ids only. It is kept beside the database too, so that an older backup, put back, is
/// erased again.
/// </summary>
/// <param name="Number">Of the former participant; the first is 1.</param>
/// <param name="Person">Whose account it was; null: they had none.</param>
/// <param name="Only">The one gathering in which they were erased; null: everywhere.</param>
/// <param name="Rows">Where lists of people had them.</param>
public sealed record ErasureEntry(int Number, DateTimeOffset At, PersonId? Person, PlanId? Only, EquatableList<ErasedRow> Rows)
{
    /// <summary>What stands in place of their name.</summary>
    public string Label => LabelOf(Number);

    public static string LabelOf(int number) => FormattableString.Invariant($"Former participant {number}");
}
