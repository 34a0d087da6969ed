using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

public sealed class BriefingReadingTests
{
    private static readonly AudienceId Hosts = new("hosts");
    private static readonly AudienceId Guests = new("customers");
    private static readonly HostRule Silent = new(new("z"), HostRuleTopic.StaySilent, "Stay silent") { Reason = "They lead" };
    private static readonly HostRule Own = new(new("a"), HostRuleTopic.Other, "No laptops");

    private static readonly GatheringPlan Plan = GatheringPlan.Of(new(Guid.Empty), new("Board", GatheringProfile.Cab), [], audiences: [new(Hosts, "hosts"), new(Guests, "customers")])
        .With(Own).With(Silent)
        .With(GroupBriefing.Of(GatheringPlan.Blank(new(Guid.Empty)), null) with { HowItRuns = "We start at nine", Why = "To hear them" })
        .With(new GroupBriefing(GroupBriefing.IdOf(Hosts)) { Group = Hosts, HowItRuns = "You listen first", Expected = "Take notes" });

    [Fact]
    public void A_group_reads_what_is_meant_for_everybody_then_its_own_and_hosts_their_rules() =>
        Assert.Equal(
            new BriefingReading(Plan.Audiences.Find(Hosts), ["We start at nine", "You listen first"], ["Take notes"], ["To hear them"], [Silent, Own]),
            BriefingReading.Of(Plan, Hosts));

    [Fact]
    public void Guests_and_people_of_no_group_read_no_rules_for_hosts()
    {
        Assert.Equal(new(Plan.Audiences.Find(Guests), ["We start at nine"], [], ["To hear them"], []), BriefingReading.Of(Plan, Guests));
        Assert.Equal(new(null, ["We start at nine"], [], ["To hear them"], []), BriefingReading.Of(Plan, (AudienceId?)null));
        Assert.Equal(new(null, ["We start at nine"], [], ["To hear them"], []), BriefingReading.Of(Plan, new AudienceId("gone")));
    }

    public static TheoryData<Participant, int> People => new()
    {
        { new(new("p"), "In the hosts' group") { Group = new("hosts") }, 2 },
        { new(new("p"), "A host of no group") { Role = ParticipantRole.Host }, 2 },
        { new(new("p"), "Anybody") , 0 },
        { new(new("p"), "A customer") { Role = ParticipantRole.Customer }, 0 },
        { new(new("p"), "A buyer at a customer") { Group = new("hosts"), Contact = ContactRole.Procurement }, 0 },
        { new(new("p"), "In the guests' group") { Group = new("customers"), Role = ParticipantRole.Host }, 0 },
    };

    [Theory, MemberData(nameof(People))]
    public void A_person_reads_the_rules_for_hosts_where_they_are_one_of_us(Participant person, int rules) =>
        Assert.Equal(rules, BriefingReading.Of(Plan, person).Rules.Count);

    [Fact]
    public void Words_change_with_every_word_and_with_its_place()
    {
        var before = BriefingReading.Of(Plan, Hosts).Words;
        var moved = BriefingReading.Of(Plan.With(new GroupBriefing(GroupBriefing.IdOf(Hosts)) { Group = Hosts, HowItRuns = "You listen first", Why = "Take notes" }), Hosts).Words;
        var reasoned = BriefingReading.Of(Plan.With(Own with { Reason = "They hear the keys" }), Hosts).Words;

        Assert.Equal(["how it runs", "We start at nine", "You listen first", "what is expected", "Take notes", "why", "To hear them", "rules", "Stay silent", "They lead", "No laptops", ""], before);
        Assert.NotEqual(before, moved);
        Assert.NotEqual(before, reasoned);
    }

    [Fact]
    public void Nothing_written_is_an_empty_briefing() =>
        Assert.True(BriefingReading.Of(GatheringPlan.Blank(new(Guid.Empty)), new Participant(new("p"), "Ann") { Role = ParticipantRole.Host }).IsEmpty);
}
