using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>Which two have sat together before. People are known by their places in a list, so that ten thousand pairs cost little.</summary>
internal sealed class MetPairs
{
    private readonly Dictionary<Id<Participant>, int> _places = [];
    private readonly HashSet<long> _met = [];

    public MetPairs(IReadOnlyList<Mixable> people, IEnumerable<TableRound> earlier)
    {
        foreach (var person in people) _places.TryAdd(person.Id, _places.Count);
        foreach (var table in earlier.SelectMany(x => x.Tables)) Add(table.Members);
    }

    private void Add(EquatableList<Id<Participant>> members)
    {
        var places = members.Where(_places.ContainsKey).Select(x => _places[x]).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count; j++) _met.Add(Key(places[i], places[j]));
        }
    }

    public bool IsEmpty => _met.Count == 0;

    /// <summary>With how many of a table somebody has sat before.</summary>
    public int Count(Id<Participant> person, List<Mixable> table)
    {
        var (place, count) = (_places[person], 0);
        foreach (var other in table)
        {
            if (other.Id != person && _met.Contains(Key(place, _places[other.Id]))) count++;
        }

        return count;
    }

    private static long Key(int one, int other) => one < other ? ((long)one << 32) | (uint)other : ((long)other << 32) | (uint)one;
}
