using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using static GatheringPlanner.Domain.Tests.Plans;

namespace GatheringPlanner.Domain.Tests.Reading;

/// <summary>Who meets whom across groups.</summary>
public sealed class BondsTests
{
    private static readonly Audience Field = new(new("f"), "Field");
    private static readonly Audience Office = new(new("o"), "Office");
    private static readonly Participant[] People =
    [
        new(new("f1"), "Fia") { Group = Field.Id }, new(new("f2"), "Finn") { Group = Field.Id }, new(new("o1"), "Oda") { Group = Office.Id }, new(new("o2"), "Olaf") { Group = Office.Id },
        new(new("x"), "Xenia") { Group = new("gone") },
    ];

    private static GatheringPlan Plan(params AgendaItem[] items) =>
        People.Aggregate(GatheringPlan.Of(new(Guid.Empty), Header with { DayCount = 2 }, items, audiences: [Field, Office]), (plan, person) => plan.With(person));

    private static Bonds Read(GatheringPlan plan) => Bonds.Of(PlanReading.Of(plan));

    [Fact]
    public void Groups_meet_in_what_lets_them_talk_and_not_while_they_listen()
    {
        var bonds = Read(Plan(
            Item("talk", "09:00", 60, ItemKind.Talk), Item("break", "10:00", 30, ItemKind.Break), Item("own", "11:00", 45, ItemKind.Workshop) with { Audience = Field.Id },
            Item("open", "08:00", 600, ItemKind.Container)));

        Assert.Equal([new(Field.Id, "Field", 2), new(Office.Id, "Office", 2), new BondGroup(null, null, 1)], bonds.Groups);
        Assert.Equal(
            [[new(75, 2), new(30, 2), new(30, 2)], [new(30, 2), new(30, 2), new(30, 2)], [new(30, 1), new(30, 1), new BondCell(0, 0)]],
            bonds.Cells.Select(x => x.ToArray()));
        Assert.Empty(bonds.OnlyOwn);
        Assert.Empty(bonds.Days);
    }

    [Fact]
    public void Where_there_are_tables_only_those_at_one_table_meet_for_their_round_and_pairs_count_once()
    {
        var dinner = Item("dinner", "19:00", 120, ItemKind.Meal);
        var plan = Plan(dinner, Item("lunch", "12:00", 60, ItemKind.Meal, day: 1))
            .With(Round("r1", dinner.Id, 1, ["f1", "o1"], ["f2", "x", "who"])).With(Round("r2", dinner.Id, 2, ["f1", "f2"], ["o1", "o2"]))
            .With(Round("r3", new("lunch"), 1, ["f1", "o1", "f2"], ["o2"]));

        var bonds = Read(plan);

        Assert.Equal(
            [[new(120, 2), new(120, 2), new(60, 1)], [new(120, 1), new(60, 2), new(0, 0)], [new(60, 1), new(0, 0), new BondCell(0, 0)]],
            bonds.Cells.Select(x => x.ToArray()));
        Assert.Equal([new(0, 2), new BondDay(1, 1)], bonds.Days);
        Assert.Equal([People[3]], bonds.OnlyOwn);
    }

    [Fact]
    public void Whoever_is_away_has_not_come_yet_or_may_be_on_another_track_meets_nobody()
    {
        var plan = Plan(Item("break", "10:00", 30, ItemKind.Break));
        plan = plan.Next(tracks: Keyed<TrackId, Track>.Of([new(new("t"), "T")])).WithItem(Item("side", "11:00", 60, ItemKind.Workshop) with { Track = new("t") });
        plan = plan.With(People[0] with { ArrivesOn = Header.StartDate!.Value.AddDays(1) }).With(new Assignment(new("a"), new("break"), People[1].Id, SessionRole.Away));

        var bonds = Read(plan);

        Assert.Equal([People[0] with { ArrivesOn = Header.StartDate!.Value.AddDays(1) }, People[1]], bonds.OnlyOwn);
        Assert.Equal([new(0, 0), new(0, 0), new BondCell(0, 0)], bonds.Cells[0]);
    }

    [Fact]
    public void With_one_group_there_is_nobody_else_to_meet() =>
        Assert.Empty(Read(Day(Item("break", "10:00", 30, ItemKind.Break)).With(new Participant(new("a"), "Ann"))).OnlyOwn);

    private static TableRound Round(string id, ItemId item, int number, params string[][] tables) =>
        new(new(id), item, number) { Tables = [.. tables.Select(x => new MixedTable([.. x.Select(y => new Id<Participant>(y))]))] };
}
