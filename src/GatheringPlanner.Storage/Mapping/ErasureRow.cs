using GatheringPlanner.App.Access;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>Whom this database has erased.</summary>
/// <param name="Rows">As JSON: ids of gatherings and of rows.</param>
internal sealed record ErasureRow(int Number, DateTimeOffset At, PersonId? Person, PlanId? Only, string Rows)
{
    public static ErasureRow Of(ErasureEntry entry) => new(entry.Number, entry.At, entry.Person, entry.Only, PartJson.Write(entry.Rows.Select(x => new RowText(x.Plan.Value, x.Row.Value)).ToEquatableList()));

    public ErasureEntry ToEntry() => new(Number, At, Person, Only, [.. PartJson.ReadList<RowText>(Rows).Select(x => new ErasedRow(new(x.Plan), new(x.Row)))]);

    private sealed record RowText(Guid Plan, string Row);
}
