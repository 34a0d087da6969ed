using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>A part as it was and as it is.</summary>
public sealed record Change<T>(T Before, T After);

/// <summary>What came, changed and went among the parts of one sort.</summary>
public abstract record PartDifference
{
    public abstract PartKind Sort { get; }

    public abstract bool IsEmpty { get; }

    public abstract PartDifference Inverse();

    /// <summary>This difference and then the next one of the same sort, as one.</summary>
    public abstract PartDifference Then(PartDifference next);

    public abstract TResult Accept<TResult>(IPartDifferenceVisitor<TResult> visitor);

    /// <summary>The parts with this difference made to them, field by field; or the obstacle where somebody changed the same since.</summary>
    internal abstract (PartTable Parts, string? Obstacle) ApplyTo(PartTable parts);
}

/// <summary>Does one thing with differences of whatever sort.</summary>
public interface IPartDifferenceVisitor<out TResult>
{
    TResult Visit<TId, T>(PartDifference<TId, T> difference)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>;
}

/// <inheritdoc/>
/// <remarks>Each list is in the order of ids.</remarks>
public sealed record PartDifference<TId, T>(PartKind<TId, T> Kind, EquatableList<T> Added, EquatableList<Change<T>> Changed, EquatableList<T> Removed)
    : PartDifference
    where TId : struct, IComparable<TId>
    where T : class, IKeyed<TId>
{
    public override PartKind Sort => Kind;

    public override bool IsEmpty => Added.Count == 0 && Changed.Count == 0 && Removed.Count == 0;

    public override PartDifference Inverse() => this with
    {
        Added = Removed,
        Changed = Changed.Select(x => new Change<T>(x.After, x.Before)).ToEquatableList(),
        Removed = Added,
    };

    public override TResult Accept<TResult>(IPartDifferenceVisitor<TResult> visitor) => visitor.Visit(this);

    public static PartDifference<TId, T> Between(PartKind<TId, T> kind, Keyed<TId, T> before, Keyed<TId, T> after)
    {
        if (ReferenceEquals(before, after)) return new(kind, [], [], []);
        var (added, changed, removed) = (new List<T>(), new List<Change<T>>(), new List<T>());
        var old = before.AsSpan();
        var now = after.AsSpan();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            var order = i == old.Length ? 1 : j == now.Length ? -1 : old[i].Id.CompareTo(now[j].Id);
            if (order > 0) added.Add(now[j++]);
            else if (order < 0) removed.Add(old[i++]);
            else
            {
                if (!ReferenceEquals(old[i], now[j]) && !old[i].Equals(now[j])) changed.Add(new(old[i], now[j]));
                i++;
                j++;
            }
        }

        return new(kind, [.. added], [.. changed], [.. removed]);
    }

    public override PartDifference Then(PartDifference next)
    {
        var before = new Dictionary<TId, T?>();
        var after = new Dictionary<TId, T?>();
        foreach (var step in new[] { this, (PartDifference<TId, T>)next })
        {
            foreach (var part in step.Added) Note(part.Id, null, part);
            foreach (var change in step.Changed) Note(change.Before.Id, change.Before, change.After);
            foreach (var part in step.Removed) Note(part.Id, part, null);
        }

        return Between(Kind, Keyed<TId, T>.Of(before.Values.OfType<T>()), Keyed<TId, T>.Of(after.Values.OfType<T>()));

        void Note(TId id, T? was, T? now)
        {
            before.TryAdd(id, was);
            after[id] = now;
        }
    }

    internal override (PartTable Parts, string? Obstacle) ApplyTo(PartTable parts)
    {
        var next = parts.Get(Kind);
        foreach (var part in Removed)
        {
            if (next.Find(part.Id) is { } current && !current.Equals(part)) return (parts, $"{Kind.Title(current)} has been changed since.");
            next = next.Without(part.Id);
        }

        foreach (var (before, after) in Changed)
        {
            if (next.Find(before.Id) is not { } current) return (parts, $"{Kind.Title(before)} has been removed since.");
            var (merged, conflict) = Merge.Fields(Kind.Fields, before, after, current);
            if (merged is null) return (parts, $"The {conflict} of {Kind.Title(current)} has been changed since.");
            next = next.With(merged);
        }

        foreach (var part in Added)
        {
            if (next.Find(part.Id) is { } current && !current.Equals(part)) return (parts, $"{Kind.Title(part)} is there again.");
            next = next.With(part);
        }

        return (parts.With(Kind, next), null);
    }
}
