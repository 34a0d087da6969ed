using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class RoleNamingTests
{
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("talk", "09:00", 60));
    private static readonly AgendaItem Talk = Plan.Items.Find(new("talk"))!;
    private static readonly Assignment Hosting = new(new("r"), Talk.Id, new("p"), SessionRole.Host);

    [Fact]
    public void Who_is_new_becomes_a_participant_with_the_role_in_one_step()
    {
        var naming = RoleNaming.Give(Plan, Talk, SessionRole.Host, " Aoife ", Hosting.Id, new("p"));

        Assert.Equal("Named Aoife as host of “talk”", naming.Describe(Plan));
        Assert.Equal(new Applied(Plan.With(new Participant(new("p"), "Aoife") { Role = ParticipantRole.Host }).With(Hosting)), naming.Apply(Plan));
    }

    [Fact]
    public void Who_is_known_stays_as_they_are()
    {
        var plan = Plan.With(new Participant(new("known"), "Aoife") { Role = ParticipantRole.Executive });

        var naming = RoleNaming.Give(plan, Talk, SessionRole.Timekeeper, "aoife", Hosting.Id, new("p"));

        Assert.Equal("Named Aoife as timekeeper of “talk”", naming.Describe(plan));
        Assert.Equal(new Applied(plan.With(Hosting with { Who = new("known"), Role = SessionRole.Timekeeper })), naming.Apply(plan));
    }

    [Fact]
    public void Nobody_can_be_named() =>
        Assert.Equal(
            new Refused("What is this participant called? It needs a name."),
            RoleNaming.Give(Plan, Talk, SessionRole.Scribe, " ", Hosting.Id, new("p")).Apply(Plan));

    [Fact]
    public void A_role_is_taken_away_and_the_person_stays()
    {
        var plan = Plan.With(new Participant(new("p"), "Aoife")).With(Hosting);

        var taking = RoleNaming.Take(plan, Talk, Hosting);

        Assert.Equal("Aoife is no longer host of “talk”", taking.Describe(plan));
        Assert.Equal(new Applied(Plan.With(new Participant(new("p"), "Aoife"))), taking.Apply(plan));
    }
}
