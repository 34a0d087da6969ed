using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>Tracks, audiences and rooms, which files know by name only: the same name is the same part.</summary>
internal sealed class NamedParts<TId, T>(string prefix, Func<string, string, T> make)
    where TId : struct, IComparable<TId>
    where T : class, IKeyed<TId>
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<T> All => _byName.Values;

    /// <summary>The part of that name; null for an empty one.</summary>
    public T? IdOf(JsonField field)
    {
        var name = field.Text(PlanText.MaxName);
        if (name.Length == 0) return null;
        if (!_byName.TryGetValue(name, out var part))
        {
            part = make(prefix + (_byName.Count + 1).ToString("0000", CultureInfo.InvariantCulture), name);
            _byName.Add(name, part);
        }

        return part;
    }
}
