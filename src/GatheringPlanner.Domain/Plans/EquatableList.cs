using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GatheringPlanner.Domain.Plans;

/// <summary>An immutable list whose equality is that of its elements in order, so that records holding one compare by value.</summary>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly ImmutableArray<T> _values;

    internal EquatableList(ImmutableArray<T> values) => _values = values;

    public static EquatableList<T> Empty { get; } = new([]);

    public int Count => _values.Length;

    public T this[int index] => _values[index];

    public bool Equals(EquatableList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _values.AsSpan().SequenceEqual(other._values.AsSpan(), EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values) hash.Add(value);
        return hash.ToHashCode();
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => _values.GetEnumerator();
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_values).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_values).GetEnumerator();
}

public static class EquatableList
{
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> values) =>
        values.IsEmpty ? EquatableList<T>.Empty : new([.. values]);

    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> values) => [.. values];
}
