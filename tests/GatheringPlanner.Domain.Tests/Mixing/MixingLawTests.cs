using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Mixing;

/// <summary>Laws of tables and interviews, on people of any numbers in any groups.</summary>
public sealed class MixingLawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 120)];

    private static List<Mixable> People(Random random)
    {
        var groups = random.Next(1, 6);
        return [.. Enumerable.Range(0, random.Next(0, 70)).Select(i => new Mixable(new($"p{i:00}"), Group(random.Next(groups) * random.Next(2))))];
    }

    private static AudienceId? Group(int group) => group == 0 ? null : new($"g{group}");

    [Theory, MemberData(nameof(Seeds))]
    public void Everybody_sits_once_at_tables_of_one_size_and_every_group_is_spread_evenly(int seed)
    {
        var random = new Random(seed);
        var (people, seats) = (People(random), random.Next(FairShuffle.SmallestTable, 12));
        TableRound[] earlier = [Round(FairShuffle.Seat(people, seats, [], random)), Round(FairShuffle.Seat(people, seats, [], random))];

        var tables = FairShuffle.Seat(people, seats, earlier, new(seed));

        Assert.Equal(tables, FairShuffle.Seat(people, seats, earlier, new(seed)));
        Assert.Equal(people.Select(x => x.Id).Order(), tables.SelectMany(x => x.Members).Order());
        Assert.Equal((people.Count + seats - 1) / seats, tables.Count);
        Assert.InRange(Spread(tables.Select(x => x.Members.Count)), 0, 1);
        foreach (var group in people.GroupBy(x => x.Group)) Assert.InRange(Spread(tables.Select(x => x.Members.Count(y => group.Any(z => z.Id == y)))), 0, 1);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Changing_places_never_lets_more_pairs_come_again_than_dealing_alone(int seed)
    {
        var random = new Random(seed);
        var people = People(random);
        var first = Round(FairShuffle.Seat(people, 5, [], random));

        Assert.InRange(Again(first.Tables, FairShuffle.Seat(people, 5, [first], new(seed))), 0, Again(first.Tables, FairShuffle.Seat(people, 5, [], new(seed))));
    }

    [Fact]
    public void Thirty_people_at_tables_of_five_meet_no_one_again_in_the_second_round()
    {
        List<Mixable> people = [.. Enumerable.Range(0, 30).Select(i => new Mixable(new($"p{i:00}"), new($"g{i % 3}")))];
        var first = Round(FairShuffle.Seat(people, 5, [], new(1)));

        Assert.Equal(0, Again(first.Tables, FairShuffle.Seat(people, 5, [first], new(2))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Interviews_cross_groups_in_twos_and_threes_and_leave_out_only_whom_they_must(int seed)
    {
        var people = People(new(seed));
        var made = Interviews.Of(people, new(seed));

        Assert.Equal(made, Interviews.Of(people, new(seed)));
        Assert.Equal(people.Select(x => x.Id).Order(), made.Tables.SelectMany(x => x.Members).Concat(made.Left).Order());
        Assert.All(made.Tables, table =>
        {
            Assert.InRange(table.Members.Count, 2, 3);
            Assert.True(table.Members.Select(x => people.Single(y => y.Id == x).Group).Distinct().Count() > 1);
        });
        var largest = people.GroupBy(x => x.Group).Select(x => x.Count()).DefaultIfEmpty().Max();
        Assert.Equal(Math.Max(0, largest - (2 * (people.Count - largest))), made.Left.Count);
        Assert.True(largest * 2 > people.Count || made.Tables.Count(x => x.Members.Count == 3) == people.Count % 2);
    }

    [Fact]
    public void Nobody_sits_at_two_tables_of_one_round()
    {
        var plan = Plans.Day(Plans.Item("i", "09:00", 60));
        var round = new TableRound(new("r"), new("i"), 1) { Tables = [new([new("a"), new("b")]), new([new("a")])] };

        Assert.Equal(new Refused("Somebody would sit at two tables at once."), new PutPart<TableRound>(round).Apply(plan));
    }

    private static TableRound Round(EquatableList<MixedTable> tables) => new(new("r"), new("i"), 1) { Tables = tables };

    private static int Spread(IEnumerable<int> sizes) => sizes.DefaultIfEmpty().Max() - sizes.DefaultIfEmpty().Min();

    /// <summary>Pairs that sit together in both.</summary>
    private static int Again(EquatableList<MixedTable> first, EquatableList<MixedTable> second) => Pairs(first).Intersect(Pairs(second)).Count();

    private static IEnumerable<(Id<Participant>, Id<Participant>)> Pairs(EquatableList<MixedTable> tables) =>
        tables.SelectMany(x => x.Members.SelectMany(a => x.Members.Where(b => a.CompareTo(b) < 0).Select(b => (a, b))));
}
