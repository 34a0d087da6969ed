using System.Diagnostics.CodeAnalysis;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>Pairs of people who interview each other across groups.</summary>
/// <param name="Tables">Two of different groups each; where numbers are odd or one group is the larger half, some of three with both sides.</param>
/// <param name="Left">Who cannot have a partner of another group, because there are too many of their own.</param>
[SuppressMessage("Security", "CA5394", Justification = "Pairs are no secret, and the same seed has to give the same pairs.")]
public sealed record Interviews(EquatableList<MixedTable> Tables, EquatableList<Id<Participant>> Left)
{
    /// <param name="people">Each once.</param>
    /// <param name="random">The same seed gives the same pairs.</param>
    public static Interviews Of(IReadOnlyList<Mixable> people, Random random)
    {
        var line = people.GroupBy(x => x.Group).OrderByDescending(x => x.Count()).ThenBy(x => x.Key?.Value, StringComparer.Ordinal).SelectMany(x => Shuffled(x, random)).ToList();
        if (line.Count == 0) return new([], []);
        var largest = line.TakeWhile(x => x.Group == line[0].Group).Count();
        var pairs = Math.Min(line.Count / 2, line.Count - largest);
        // The line stands group by group: who is half a line away is of another group.
        var half = Math.Max(largest, line.Count - pairs);
        var tables = Enumerable.Range(0, pairs).Select(i => new List<Mixable> { line[i], line[half + i] }).ToList();
        var over = line.GetRange(pairs, half - pairs);
        foreach (var (third, table) in over.Zip(tables)) table.Add(third);
        return new([.. tables.Select(x => new MixedTable([.. x.Select(y => y.Id)]))], [.. over.Skip(tables.Count).Select(x => x.Id)]);
    }

    private static Mixable[] Shuffled(IEnumerable<Mixable> group, Random random)
    {
        var members = group.OrderBy(x => x.Id).ToArray();
        random.Shuffle(members);
        return members;
    }
}
