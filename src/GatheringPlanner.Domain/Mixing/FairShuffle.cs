using System.Diagnostics.CodeAnalysis;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>
/// Seats people at tables so that every group is spread over all of them as evenly as numbers allow, and then changes places inside groups where
/// that keeps two from sitting together again.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "Seats at tables are no secret, and the same seed has to give the same seats.")]
public static class FairShuffle
{
    public const int SmallestTable = 2;
    public const int LargestTable = 30;

    /// <summary>Swaps that are tried for each person; more find little.</summary>
    private const int SwapsEach = 20;

    /// <param name="people">Each once.</param>
    /// <param name="seats">At a table at most, <see cref="SmallestTable"/> to <see cref="LargestTable"/>.</param>
    /// <param name="earlier">Rounds whose pairs should not come again.</param>
    /// <param name="random">The same seed gives the same tables.</param>
    /// <returns>As few tables as seat everybody; their sizes differ by one at most, and so does each group's number at them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such tables.</exception>
    public static EquatableList<MixedTable> Seat(IReadOnlyList<Mixable> people, int seats, IReadOnlyCollection<TableRound> earlier, Random random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seats, SmallestTable);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seats, LargestTable);
        var tables = Deal(people, (people.Count + seats - 1) / seats, random);
        var met = new MetPairs(people, earlier);
        if (!met.IsEmpty && tables.Count > 1) Improve(tables, met, random);
        return [.. tables.Select(x => new MixedTable([.. x.Select(y => y.Id)]))];
    }

    /// <summary>One group after the other is dealt around the tables, like cards.</summary>
    private static List<List<Mixable>> Deal(IReadOnlyList<Mixable> people, int count, Random random)
    {
        var tables = Enumerable.Range(0, count).Select(_ => new List<Mixable>()).ToList();
        var next = 0;
        foreach (var group in people.GroupBy(x => x.Group).OrderByDescending(x => x.Count()).ThenBy(x => x.Key?.Value, StringComparer.Ordinal))
        {
            var members = group.OrderBy(x => x.Id).ToArray();
            random.Shuffle(members);
            foreach (var member in members) tables[next++ % count].Add(member);
        }

        return tables;
    }

    private static void Improve(List<List<Mixable>> tables, MetPairs met, Random random)
    {
        var places = tables.SelectMany((table, i) => table.Select((x, seat) => (x.Group, At: i, Seat: seat))).GroupBy(x => x.Group).Where(x => x.Skip(1).Any()).Select(x => x.ToList()).ToList();
        foreach (var group in places)
        {
            for (var trial = group.Count * SwapsEach; trial > 0; trial--)
            {
                var (one, other) = (group[random.Next(group.Count)], group[random.Next(group.Count)]);
                if (one.At != other.At) TrySwap(tables[one.At], one.Seat, tables[other.At], other.Seat, met);
            }
        }
    }

    private static void TrySwap(List<Mixable> table, int seat, List<Mixable> otherTable, int otherSeat, MetPairs met)
    {
        var (one, other) = (table[seat], otherTable[otherSeat]);
        var before = met.Count(one.Id, table) + met.Count(other.Id, otherTable);
        if (before == 0) return;
        (table[seat], otherTable[otherSeat]) = (other, one);
        if (met.Count(other.Id, table) + met.Count(one.Id, otherTable) >= before) (table[seat], otherTable[otherSeat]) = (one, other);
    }
}
