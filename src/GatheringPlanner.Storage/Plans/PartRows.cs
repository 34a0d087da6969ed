using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;

namespace GatheringPlanner.Storage.Plans;

/// <summary>Brings the parts around the agenda into their plan. Rows of a sort that this version does not know stay where they are.</summary>
internal sealed class PartRows(IEnumerable<PartRow> rows) : IPartSortVisitor<Func<GatheringPlan, GatheringPlan>>
{
    private readonly ILookup<string, PartRow> _rows = rows.ToLookup(row => row.Kind);

    public GatheringPlan AddTo(GatheringPlan plan) =>
        _rows.Count == 0 ? plan : PartKinds.VisitAround(this).Aggregate(plan, (next, add) => add(next));

    public Func<GatheringPlan, GatheringPlan> Visit<T>()
        where T : class, IPart<T> =>
        plan => plan.With(T.Kind, Keyed<Id<T>, T>.Of(_rows[T.Kind.Name].Select(row => PartJson.Read<T>(row.Content))));
}
