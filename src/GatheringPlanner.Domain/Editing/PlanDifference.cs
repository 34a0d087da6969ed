using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// What makes one version of a plan into another, as a value: storage saves it, the live session sends it round, undo turns it about.
/// Laws: Between(a, b) applied to a gives b; the inverse applied to b gives a; Between(a, b).Then(Between(b, c)) is Between(a, c).
/// </summary>
/// <param name="Parts">One for each sort of which something changed, in the order of the sorts' names.</param>
public sealed record PlanDifference(Change<PlanHeader>? Header, EquatableList<PartDifference> Parts)
{
    public bool IsEmpty => Header is null && Parts.Count == 0;

    /// <summary>What changed among the parts of one sort; an empty difference where nothing did.</summary>
    public PartDifference<TId, T> Of<TId, T>(PartKind<TId, T> kind)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId> =>
        Parts.OfType<PartDifference<TId, T>>().FirstOrDefault(x => ReferenceEquals(x.Kind, kind)) ?? new(kind, [], [], []);

    public static PlanDifference Between(GatheringPlan before, GatheringPlan after)
    {
        var visitor = new Comparison(before, after);
        var kinds = before.Kinds.Union(after.Kinds).OrderBy(x => x.Name, StringComparer.Ordinal);
        return new(Changed(before.Header, after.Header), [.. kinds.Select(x => x.Accept(visitor)).Where(x => !x.IsEmpty)]);
    }

    public PlanDifference Inverse() => new(
        Header is null ? null : new(Header.After, Header.Before),
        Parts.Select(x => x.Inverse()).ToEquatableList());

    public PlanDifference Then(PlanDifference next)
    {
        var parts = Parts.Concat(next.Parts).GroupBy(x => x.Sort).OrderBy(x => x.Key.Name, StringComparer.Ordinal)
            .Select(x => x.Aggregate((one, other) => one.Then(other))).Where(x => !x.IsEmpty);
        return new(Changed(Header?.Before ?? next.Header?.Before, next.Header?.After ?? Header?.After), [.. parts]);
    }

    /// <summary>Makes this difference to a plan that may have moved on: field by field, refused where somebody changed the same field.</summary>
    public EditOutcome ApplyTo(GatheringPlan plan)
    {
        var (header, conflict) = Header is null ? (plan.Header, null) : Merge.Fields(Merge.HeaderFields, Header.Before, Header.After, plan.Header);
        if (header is null) return new Refused($"The {conflict} has been changed since.");
        var parts = plan.Parts;
        foreach (var difference in Parts)
        {
            (parts, var obstacle) = difference.ApplyTo(parts);
            if (obstacle is not null) return new Refused(obstacle);
        }

        var (next, stranded) = plan.TryNext(header, parts);
        return next is not null ? new Applied(next) : new Refused($"The day, track, audience or room of {PlanKinds.Items.Title(stranded!)} has been removed since.");
    }

    private static Change<PlanHeader>? Changed(PlanHeader? before, PlanHeader? after) =>
        before is null || after is null || before == after ? null : new(before, after);

    private sealed class Comparison(GatheringPlan before, GatheringPlan after) : IPartVisitor<PartDifference>
    {
        public PartDifference Visit<TId, T>(PartKind<TId, T> kind)
            where TId : struct, IComparable<TId>
            where T : class, IKeyed<TId> => PartDifference<TId, T>.Between(kind, before.All(kind), after.All(kind));
    }
}
