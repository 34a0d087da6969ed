using System.Collections.Immutable;

namespace GatheringPlanner.Domain.Plans;

/// <summary>A plan's parts by their sorts, in the order of the sorts' names; a sort without parts is not in it.</summary>
internal sealed class PartTable : IEquatable<PartTable>
{
    private readonly ImmutableArray<PartKind> _kinds;
    private readonly ImmutableArray<object> _sets;

    private PartTable(ImmutableArray<PartKind> kinds, ImmutableArray<object> sets) => (_kinds, _sets) = (kinds, sets);

    public static PartTable Empty { get; } = new([], []);

    public ImmutableArray<PartKind> Kinds => _kinds;

    public Keyed<TId, T> Get<TId, T>(PartKind<TId, T> kind)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            if (ReferenceEquals(_kinds[i], kind)) return (Keyed<TId, T>)_sets[i];
        }

        return Keyed<TId, T>.Empty;
    }

    /// <summary>Answers itself when the same parts are there already.</summary>
    public PartTable With<TId, T>(PartKind<TId, T> kind, Keyed<TId, T> parts)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        var index = _kinds.IndexOf(kind);
        if (parts.Count == 0) return index < 0 ? this : new(_kinds.RemoveAt(index), _sets.RemoveAt(index));
        if (index >= 0) return ReferenceEquals(_sets[index], parts) ? this : new(_kinds, _sets.SetItem(index, parts));
        var place = 0;
        while (place < _kinds.Length && string.CompareOrdinal(_kinds[place].Name, kind.Name) < 0) place++;
        return new(_kinds.Insert(place, kind), _sets.Insert(place, parts));
    }

    public bool Equals(PartTable? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || !_kinds.AsSpan().SequenceEqual(other._kinds.AsSpan())) return false;
        for (var i = 0; i < _sets.Length; i++)
        {
            if (!_sets[i].Equals(other._sets[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PartTable);

    public override int GetHashCode() => _kinds.Length;

    /// <summary>Every sort is the same object in both, apart from the one given.</summary>
    public bool SharesAllBut(PartKind except, PartTable other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            if (i < _kinds.Length && ReferenceEquals(_kinds[i], except)) i++;
            if (j < other._kinds.Length && ReferenceEquals(other._kinds[j], except)) j++;
            if (i == _kinds.Length || j == other._kinds.Length) return i == _kinds.Length && j == other._kinds.Length;
            if (!ReferenceEquals(_kinds[i], other._kinds[j]) || !ReferenceEquals(_sets[i], other._sets[j])) return false;
            i++;
            j++;
        }
    }
}
