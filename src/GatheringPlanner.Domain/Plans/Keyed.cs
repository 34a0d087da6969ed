using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GatheringPlanner.Domain.Plans;

/// <summary>A part of a plan that is addressed by its id, never by its position.</summary>
public interface IKeyed<out TId>
{
    TId Id { get; }
}

/// <summary>
/// An immutable collection of parts in the order of their ids, each id once; equality is by value.
/// A change copies the array of references (a plan has hundreds of parts, not millions) and shares the parts.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Named for what it is to the domain: the keyed parts of a plan.")]
public sealed class Keyed<TId, T> : IReadOnlyCollection<T>, IEquatable<Keyed<TId, T>>
    where TId : struct, IComparable<TId>
    where T : class, IKeyed<TId>
{
    private readonly ImmutableArray<T> _parts;

    /// <summary>What this was made of in one step and what that step touched, so that the difference need not be looked for.</summary>
    private readonly ImmutableArray<T> _before;
    private readonly T[] _gone = [];
    private readonly T[] _come = [];

    private Keyed(ImmutableArray<T> sorted) => _parts = sorted;

    private Keyed(ImmutableArray<T> sorted, ImmutableArray<T> before, T[] gone, T[] come)
        : this(sorted) => (_before, _gone, _come) = (before, gone, come);

    public static Keyed<TId, T> Empty { get; } = new([]);

    public int Count => _parts.Length;

    /// <summary>The parts in the order of their ids.</summary>
    public ReadOnlySpan<T> AsSpan() => _parts.AsSpan();

    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public static Keyed<TId, T> Of(IEnumerable<T> parts)
    {
        var sorted = parts.OrderBy(part => part.Id).ToImmutableArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Id.CompareTo(sorted[i - 1].Id) == 0) throw new ArgumentException($"The id {sorted[i].Id} occurs twice.", nameof(parts));
        }

        return sorted.IsEmpty ? Empty : new(sorted);
    }

    public T? Find(TId id) => IndexOf(id) is >= 0 and var index ? _parts[index] : null;

    public bool Contains(TId id) => IndexOf(id) >= 0;

    /// <summary>Adds the part or replaces the one with its id; answers itself when an equal part is there already.</summary>
    public Keyed<TId, T> With(T part)
    {
        var index = IndexOf(part.Id);
        if (index < 0) return new(_parts.Insert(~index, part), _parts, [], [part]);
        return _parts[index].Equals(part) ? this : new(_parts.SetItem(index, part), _parts, [_parts[index]], [part]);
    }

    /// <summary>Adds or replaces several parts at the cost of one copy where all ids are known already.</summary>
    public Keyed<TId, T> With(IReadOnlyCollection<T> parts)
    {
        var next = _parts.ToBuilder();
        var (gone, come) = (new List<T>(parts.Count), new List<T>(parts.Count));
        foreach (var part in parts.GroupBy(x => x.Id).Select(x => x.Last()).OrderBy(x => x.Id))
        {
            var index = IndexOf(part.Id);
            if (index < 0) return parts.Aggregate(this, (all, one) => all.With(one));
            if (next[index].Equals(part)) continue;
            gone.Add(next[index]);
            come.Add(part);
            next[index] = part;
        }

        return come.Count > 0 ? new(next.MoveToImmutable(), _parts, [.. gone], [.. come]) : this;
    }

    public Keyed<TId, T> Without(TId id) =>
        IndexOf(id) is >= 0 and var index ? new(_parts.RemoveAt(index), _parts, [_parts[index]], []) : this;

    /// <summary>
    /// What went and what came since another version, each in the order of ids; a part that changed is in both. Known at once where this was
    /// made of the other in one step.
    /// </summary>
    public (IReadOnlyList<T> Gone, IReadOnlyList<T> Come) ChangesSince(Keyed<TId, T> before)
    {
        if (_before == before._parts) return (_gone, _come);
        var (gone, come) = (new List<T>(), new List<T>());
        var (i, j) = (0, 0);
        while (i < before.Count && j < Count)
        {
            var order = ReferenceEquals(before._parts[i], _parts[j]) ? 0 : before._parts[i].Id.CompareTo(_parts[j].Id);
            if (order < 0 || (order == 0 && !ReferenceEquals(before._parts[i], _parts[j]))) gone.Add(before._parts[i]);
            if (order > 0 || (order == 0 && !ReferenceEquals(before._parts[i], _parts[j]))) come.Add(_parts[j]);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        gone.AddRange(before._parts.AsSpan(i, before.Count - i));
        come.AddRange(_parts.AsSpan(j, Count - j));
        return (gone, come);
    }

    private int IndexOf(TId id)
    {
        var (low, high) = (0, _parts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = _parts[middle].Id.CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    public bool Equals(Keyed<TId, T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (!ReferenceEquals(_parts[i], other._parts[i]) && !_parts[i].Equals(other._parts[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Keyed<TId, T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts) hash.Add(part);
        return hash.ToHashCode();
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => _parts.GetEnumerator();
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_parts).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_parts).GetEnumerator();
}
