using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>A part as it was and as it is.</summary>
public sealed record Change<T>(T Before, T After);

/// <summary>What came, changed and went among the parts of one sort, each list in the order of ids.</summary>
public sealed record PartDifference<TId, T>(EquatableList<T> Added, EquatableList<Change<T>> Changed, EquatableList<T> Removed)
    where TId : struct, IComparable<TId>
    where T : class, IKeyed<TId>
{
    public static PartDifference<TId, T> None { get; } = new([], [], []);

    public bool IsEmpty => Added.Count == 0 && Changed.Count == 0 && Removed.Count == 0;

    public PartDifference<TId, T> Inverse() => IsEmpty ? this : new(Removed, Changed.Select(x => new Change<T>(x.After, x.Before)).ToEquatableList(), Added);

    public static PartDifference<TId, T> Between(Keyed<TId, T> before, Keyed<TId, T> after)
    {
        if (ReferenceEquals(before, after)) return None;
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

        return Of(added, changed, removed);
    }

    /// <summary>This difference and then the next one, as one.</summary>
    public PartDifference<TId, T> Then(PartDifference<TId, T> next)
    {
        if (IsEmpty) return next;
        if (next.IsEmpty) return this;
        var before = new Dictionary<TId, T?>();
        var after = new Dictionary<TId, T?>();
        foreach (var step in new[] { this, next })
        {
            foreach (var part in step.Added) Note(part.Id, null, part);
            foreach (var change in step.Changed) Note(change.Before.Id, change.Before, change.After);
            foreach (var part in step.Removed) Note(part.Id, part, null);
        }

        return Between(Keyed<TId, T>.Of(before.Values.OfType<T>()), Keyed<TId, T>.Of(after.Values.OfType<T>()));

        void Note(TId id, T? was, T? now)
        {
            before.TryAdd(id, was);
            after[id] = now;
        }
    }

    /// <summary>The parts with this difference made to them, field by field; null and the obstacle where somebody changed the same since.</summary>
    internal (Keyed<TId, T>? Parts, string? Obstacle) ApplyTo(Keyed<TId, T> parts, IReadOnlyList<Field<T>> fields, Func<T, string> name)
    {
        var next = parts;
        foreach (var part in Removed)
        {
            if (next.Find(part.Id) is { } current && !current.Equals(part)) return (null, $"{name(current)} has been changed since.");
            next = next.Without(part.Id);
        }

        foreach (var (before, after) in Changed)
        {
            if (next.Find(before.Id) is not { } current) return (null, $"{name(before)} has been removed since.");
            var (merged, conflict) = Fields.Merge(fields, before, after, current);
            if (merged is null) return (null, $"The {conflict} of {name(current)} has been changed since.");
            next = next.With(merged);
        }

        foreach (var part in Added)
        {
            if (next.Find(part.Id) is { } current && !current.Equals(part)) return (null, $"{name(current)} is there again.");
            next = next.With(part);
        }

        return (next, null);
    }

    private static PartDifference<TId, T> Of(List<T> added, List<Change<T>> changed, List<T> removed) =>
        added.Count + changed.Count + removed.Count == 0 ? None : new([.. added], [.. changed], [.. removed]);
}
