using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Domain.Tests.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class TableMakingTests
{
    private static readonly AgendaItem Dinner = Item("dinner", "19:00", 120, ItemKind.Meal);
    private static readonly Audience Field = new(new("f"), "Field");

    private static GatheringPlan Plan => Enumerable.Range(0, 12).Aggregate(
        Day(Dinner).Next(audiences: Keyed<AudienceId, Audience>.Of([Field])),
        (plan, i) => plan.With(new Participant(new($"p{i:00}"), $"Person {i}") { Group = i % 2 == 0 ? Field.Id : null }));

    [Fact]
    public void Rounds_are_numbered_mix_groups_and_are_one_step_each()
    {
        var first = TableMaking.Seat(Plan, Dinner, 4, new("r1"), new(1));
        var once = Plan.After(first);
        var twice = once.After(TableMaking.Seat(once, once.Items.Find(Dinner.Id)!, 4, new("r2"), new(2)));

        Assert.Equal("Seated round 1 of “dinner” at 3 tables", first.Describe(Plan));
        Assert.Equal([(new("r1"), 1, 3), (new Id<TableRound>("r2"), 2, 3)], TableRound.Of(twice, Dinner.Id).Select(x => (x.Id, x.Number, x.Tables.Count)));
        Assert.All(TableRound.Of(twice, Dinner.Id).SelectMany(x => x.Tables), x => Assert.Equal(2, x.Members.Count(y => twice.All<Participant>().Find(y)!.Group is null)));
        Assert.True(twice.Items.Find(Dinner.Id)!.MixedGroups);
    }

    [Fact]
    public void Whoever_is_not_meant_away_or_behind_a_screen_has_no_seat()
    {
        var plan = Plan.With(new Assignment(new("a"), Dinner.Id, new("p00"), SessionRole.Away)).With(new Participant(new("p02"), "Far") { Group = Field.Id, Remote = true });

        Assert.Equal(["p04", "p06", "p08", "p10"], TableMaking.PeopleFor(plan, Dinner with { Audience = Field.Id }).Select(x => x.Id.Value));
        Assert.Equal(11, TableMaking.PeopleFor(plan.Next(header: plan.Header with { Profile = GatheringProfile.Virtual }), Dinner).Count);
    }

    [Fact]
    public void Interviews_take_the_place_of_the_rounds_and_name_the_format()
    {
        var seated = Plan.After(TableMaking.Seat(Plan, Dinner, 4, new("r1"), new(1)));
        var plan = seated.After(TableMaking.Interview(seated, seated.Items.Find(Dinner.Id)!, new("r2"), new(1)));

        var round = Assert.Single(plan.All<TableRound>());
        Assert.Equal(("r2", 6, SessionFormat.CrossGroupInterviews), (round.Id.Value, round.Tables.Count, plan.Items.Find(Dinner.Id)!.Format));
    }

    [Fact]
    public void Somebody_moves_to_another_a_new_or_no_table_and_a_table_without_people_is_gone()
    {
        var round = new TableRound(new("r"), Dinner.Id, 1) { Tables = [Table("p00", "p01"), Table("p02")] };
        var plan = Plan.With(round);

        Assert.Equal([Table("p01"), Table("p02", "p00")], Moved("p00", 1));
        Assert.Equal([Table("p00", "p01", "p02")], Moved("p02", 0));
        Assert.Equal([Table("p01"), Table("p02"), Table("p00")], Moved("p00", 2));
        Assert.Equal([Table("p01"), Table("p02")], Moved("p00", null));
        Assert.Equal([Table("p00", "p01", "p05"), Table("p02")], Moved("p05", 0));

        EquatableList<MixedTable> Moved(string who, int? table) => plan.After(TableMaking.Move(plan, round, plan.All<Participant>().Find(new(who))!, table)).All<TableRound>().Find(round.Id)!.Tables;
    }

    private static MixedTable Table(params string[] members) => new([.. members.Select(x => new Id<Participant>(x))]);
}
