using GatheringPlanner.App.Access;
using GatheringPlanner.App.Participation;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Participation;

public sealed class RosterTests
{
    private static readonly Participant Niamh = new(new("b"), "niamh") { Key = "Participant", Group = new("staff"), Diet = "Vegan", AccessNeed = "" };
    private static readonly Participant Zoe = new(new("a"), "Zoe") { Group = new("staff"), Diet = "vegan", AccessNeed = "wheelchair", MovesSlowly = true, AccessArrangement = "lift", DietOrdered = true };
    private static readonly Participant Ann = new(new("c"), "Ann") { Group = new("gone"), Diet = "halal" };
    private static readonly Participant Far = new(new("d"), "Far") { Remote = true, Diet = "kosher" };

    private static readonly GatheringPlan Plan = new[] { Niamh, Zoe, Ann, Far }.Aggregate(
        GatheringPlan.Of(new(Guid.Parse("11111111-1111-1111-1111-111111111111")), new("Spring days", GatheringProfile.QualityTime), [], audiences: [new(new("staff"), "Staff")]),
        (plan, person) => plan.With(person));

    public static TheoryData<string, string[], bool> Readers => new()
    {
        { "organizer", ["Ann", "Far", "niamh", "Zoe"], true },
        { "co-organizer", ["Ann", "Far", "niamh", "Zoe"], true },
        { "admin", [], false },
        { "lead", [], true },
        { "executive", [], true },
        { "participant", ["niamh"], false },
        { "outsider", [], false },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void Names_and_needs_are_for_organizers_counts_for_leads_and_executives_and_their_own_row_for_participants(string reader, string[] names, bool counts)
    {
        var person = SampleMembers.Of(SamplePeople.Find(new(reader))!, Plan.Id);

        Assert.Equal((string.Join(' ', names), counts), (string.Join(' ', Roster.Read(person, Plan).Select(x => x.Name)), Roster.Count(person, Plan) is not null));
        Assert.Equal(names.Contains("Zoe"), Roster.Find(person, Plan, Zoe.Id) is not null);
        Assert.Equal(names.Contains("niamh"), Roster.Find(person, Plan, Niamh.Id) is not null);
    }

    [Fact]
    public void Two_with_one_key_are_nobodys_own()
    {
        var plan = Plan.With(Ann with { Key = "participant" });

        Assert.Empty(Roster.Read(SampleMembers.Of(SamplePeople.Niamh, Plan.Id), plan));
        Assert.Null(Roster.Find(SampleMembers.Of(SamplePeople.Niamh, Plan.Id), plan, Niamh.Id));
    }

    [Fact]
    public void Needs_are_counted_without_names_for_those_who_come_in_person()
    {
        var counts = Roster.Count(SampleMembers.Of(SamplePeople.Aoife, Plan.Id), Plan)!;

        Assert.Equal((4, 1, 2), (counts.All, counts.Remote, counts.NoGroup));
        Assert.Equal([new KeyValuePair<AudienceId, int>(new("staff"), 2)], counts.Groups);
        Assert.Equal([new("vegan", 2), new("halal", 1)], counts.Diets.Needs);
        Assert.Equal((0, 0), (counts.Diets.Nothing, counts.Diets.NotAsked));
        Assert.Equal([new NeedCount("wheelchair", 1)], counts.Access.Needs);
        Assert.Equal((1, 1), (counts.Access.Nothing, counts.Access.NotAsked));
    }

    [Fact]
    public void Needs_are_forgotten_in_one_step_and_nothing_else_is()
    {
        var batch = Roster.ForgetNeeds(Plan, "Forgot what people need");
        var after = Assert.IsType<Applied>(batch.Apply(Plan)).Plan;

        Assert.Equal(4, batch.Edits.Count);
        Assert.Equal(
            [new(new("a"), "Zoe") { Group = new("staff") }, new(new("b"), "niamh") { Key = "Participant", Group = new("staff") }, new(new("c"), "Ann") { Group = new("gone") }, new(new("d"), "Far") { Remote = true }],
            after.All<Participant>());
        Assert.Empty(Roster.ForgetNeeds(after, "Once more").Edits);
    }

    [Theory]
    [InlineData("organizer", true, true)]
    [InlineData("co-organizer", true, true)]
    [InlineData("admin", false, false)]
    [InlineData("lead", false, true)]
    [InlineData("executive", false, false)]
    [InlineData("participant", false, false)]
    [InlineData("outsider", false, false)]
    public void Only_organizers_change_the_list_and_who_edits_may_name_somebody_for_an_item(string author, bool mayManage, bool mayName)
    {
        var person = SampleMembers.Of(SamplePeople.Find(new(author))!, Plan.Id);
        PlanEdit[] managing =
        [
            new PutPart<Participant>(new(new("y"), "Y") { Diet = "vegan" }), new PutPart<Participant>(Zoe with { Name = "Zoey" }, Zoe), new RemovePart<Participant>(Zoe.Id),
            new RevertDifference(PlanDifference.Between(Plan, Plan.With(Zoe with { Diet = null })), ""), Roster.ForgetNeeds(Plan, ""),
        ];

        Assert.All(managing, x => Assert.Equal(mayManage, AccessPolicy.May(person, x, Plan)));
        Assert.Equal(mayName, AccessPolicy.May(person, new PutPart<Participant>(new(new("x"), "X") { Role = ParticipantRole.Facilitator }), Plan));
    }
}
