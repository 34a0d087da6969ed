using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Venue;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class PeopleTests
{
    private const string WithLunch = "0 09:00-10:00 talk\n0 12:00-13:00 meal";

    private static GatheringPlan People(string agenda, int count, Func<int, Participant, Participant> who) =>
        Enumerable.Range(0, count).Aggregate(Plan(agenda), (plan, i) => plan.With(who(i, new(new($"p{i:000}"), $"Person {i}") { Confirmed = true, Diet = "", AccessNeed = "" })));

    [Fact]
    public void ND_DIET_lets_one_in_ten_be_unknown()
    {
        var plan = People(WithLunch, 20, (i, x) => i < 2 ? x with { Diet = null } : x);
        Assert.Equal("", plan.Verdict("ND-DIET", Draft(10)));
        var three = People(WithLunch, 20, (i, x) => i < 3 ? x with { Diet = null } : x);
        Assert.Equal("warning [what people can eat] 15 % of 10 %", three.Verdict("ND-DIET", Draft(10)));
        Assert.Equal("What 15 % of those who come can eat is not known. 3 of 20 have not answered. Send the form again, or call.", three.Text("ND-DIET", Draft(10)));
        Assert.Empty(three.Offers("ND-DIET", Draft(10)));
        Assert.Equal("", People(WithLunch, 20, (i, x) => i < 3 ? x with { Diet = null, Confirmed = false } : x).Verdict("ND-DIET", Draft(10)));
        Assert.Equal("", People(WithLunch, 20, (i, x) => i < 3 ? x with { Diet = null, Remote = true } : x).Verdict("ND-DIET", Draft(10)));
        Assert.Equal("", People("0 09:00-10:00 talk", 20, (_, x) => x with { Diet = null }).Verdict("ND-DIET", Draft(10)));
    }

    [Fact]
    public void ND_DIET_waits_for_the_tenth_day_and_ends_with_the_gathering()
    {
        var plan = People(WithLunch, 1, (_, x) => x with { Diet = null });
        Assert.Equal("", plan.Verdict("ND-DIET", Draft(11)));
        Assert.Equal("", plan.Verdict("ND-DIET", Proposal(11)));
        Assert.Equal("warning [what people can eat] 100 % of 10 %", plan.Verdict("ND-DIET", Draft(10)));
        Assert.Equal("", plan.Verdict("ND-DIET", Draft(-1)));
        Assert.Equal("(Nobody is on the list of people yet.)", Plan(WithLunch).Verdict("ND-DIET", Agenda(1)));
        Assert.Equal("(Nobody is on the list of people yet.)", Plan(WithLunch).Verdict("ND-DIET", Draft(11)));
        Assert.Equal("warning [what people can eat] 100 % of 10 %", Plan(WithLunch).Verdict("ND-DIET", Draft(10)));
        Assert.Equal("What people can eat is not known of anybody. Nobody is on the list of people yet.", Plan(WithLunch).Text("ND-DIET", Draft(10)));
        Assert.Equal("(The gathering has no date yet.)", plan.Next(header: plan.Header with { StartDate = null }).Verdict("ND-DIET", Proposal()));
    }

    [Fact]
    public void ND_DIET_wants_every_need_in_the_meal_order_and_tells_no_names_and_no_needs()
    {
        var plan = People(WithLunch, 3, (i, x) => i < 2 ? x with { Diet = "vegan" } : x with { Diet = "nuts", DietOrdered = true });
        Assert.Equal("warning [the meal order] 2 of 0", plan.Verdict("ND-DIET", Draft(10)));
        Assert.Equal("2 special diets are not in the meal order. The venue needs the numbers, not the names, unless somebody has a severe allergy.", plan.Text("ND-DIET", Draft(10)));
        Assert.Empty(plan.Offers("ND-DIET", Draft(10)));
    }

    [Fact]
    public void ND_ACCESS_wants_everybody_asked_by_the_fourteenth_day()
    {
        var plan = People(WithLunch, 4, (i, x) => i == 0 ? x with { AccessNeed = null } : x);
        Assert.Equal("", plan.Verdict("ND-ACCESS", Draft(15)));
        Assert.Equal("warning [the question] 25 % of 10 %", plan.Verdict("ND-ACCESS", Draft(14)));
        Assert.Equal("", plan.Verdict("ND-ACCESS", Draft(-1)));
        Assert.Equal("25 % of those who come have not been asked what they need to take part.", plan.Text("ND-ACCESS", Draft(14)));
        Assert.Equal("(Nobody is on the list of people yet.)", Plan(WithLunch).Verdict("ND-ACCESS", Agenda(1)));
        Assert.Equal("(Nobody is on the list of people yet.)", Plan(WithLunch).Verdict("ND-ACCESS", Draft(15)));
        Assert.Equal("warning [the question] 100 % of 10 %", Plan(WithLunch).Verdict("ND-ACCESS", Draft(14)));
    }

    [Fact]
    public void ND_ACCESS_wants_an_arrangement_for_every_need()
    {
        var plan = People(WithLunch, 4, (i, x) => i == 0 ? x with { AccessNeed = "a ramp" } : x);
        Assert.Equal("warning [arrangements] 1 of 0", plan.Verdict("ND-ACCESS", Draft(100)));
        Assert.Equal("One need has no arrangement yet. Write down for each what is arranged, and with whom.", plan.Text("ND-ACCESS", Draft(100)));
        Assert.Empty(plan.Offers("ND-ACCESS", Draft(100)));
        Assert.Equal("", People(WithLunch, 4, (_, x) => x with { AccessNeed = "a ramp", AccessArrangement = "Side door" }).Verdict("ND-ACCESS", Draft(100)));
    }

    [Fact]
    public void ND_ACCESS_wants_half_an_hour_where_somebody_moves_slowly()
    {
        const string Day = "0 09:00-10:00 talk One\n0 10:20-11:00 talk Two\n0 11:30-12:00 talk Three\n0 12:15-13:00 talk Four";
        var plan = People(Day, 2, (i, x) => x with { MovesSlowly = i == 0 });
        Assert.Equal("warning day 0 i02,i04 15 min of 30 min", plan.Verdict("ND-ACCESS", Draft(100)));
        Assert.Equal("Tuesday: a break of 15 min before “Two” is too short for somebody who needs more time. So is one more on that day.", plan.Text("ND-ACCESS", Draft(100)));
        Assert.Equal(["Give every break of Tuesday 30 min, the rest moves"], plan.Offers("ND-ACCESS", Draft(100)));
        Assert.Equal("", People(Day, 2, (_, x) => x).Verdict("ND-ACCESS", Draft(100)));
        Assert.Equal("", People(Day, 2, (_, x) => x with { MovesSlowly = true, Remote = true }).Verdict("ND-ACCESS", Draft(100)));
        Assert.Equal("", People("0 09:00-10:00 talk\n0 10:30-11:00 talk\n0 11:04-12:00 talk", 1, (_, x) => x with { MovesSlowly = true }).Verdict("ND-ACCESS", Draft(100)));
    }

    private static readonly Participant Far = new(new("p1"), "Ann") { Remote = true };

    private static readonly Participant Here = new(new("p2"), "Bo") { Role = ParticipantRole.Host };

    [Fact]
    public void RM_HYBRID_wants_a_host_and_sound_for_the_screen()
    {
        var plan = Plan("0 09:00-10:00 talk One\n0 11:00-12:00 workshop\n0 12:00-13:00 meal").With(Far, Here);
        Assert.Equal("advice i01,i02 [a host for the screen] 2 of 2; advice i01,i02 [cameras and microphones] 2 of 2", plan.Verdict("RM-HYBRID", Agenda()));
        Assert.Equal(
            "In 2 of 2 sessions nobody answers for the people on the screen. For 2 of 2 mixed sessions nothing is said about cameras and microphones.",
            plan.Text("RM-HYBRID", Agenda()));
        Assert.Equal(["Let the hosts take turns at the screen", "They only listen, and know it"], plan.Offers("RM-HYBRID", Agenda()).Order());
        Assert.Equal(["They only listen, and know it", "Write camera and microphones into the notes of these sessions"], plan.Offers("RM-HYBRID", Agenda(), 1).Order());
        var hosted = plan.With(new Assignment(new("a"), new("i01"), new("p2"), SessionRole.RemoteHost)).With(new FunctionSheet(new("f"), new("i02")) { Equipment = "Two cameras" });
        Assert.Equal("advice i02 [a host for the screen] 1 of 2; advice i01 [cameras and microphones] 1 of 2", hosted.Verdict("RM-HYBRID", Agenda()));
    }

    [Fact]
    public void RM_HYBRID_keeps_nobody_out_of_the_work()
    {
        var plan = Plan("0 09:00-10:00 workshop One").With(Far, Here).Item("i01", x => x with { Note = "Camera at the back" })
            .With(new Assignment(new("a"), new("i01"), new("p2"), SessionRole.RemoteHost), new Assignment(new("b"), new("i01"), new("p1"), SessionRole.Away));
        Assert.Equal("advice i01 [the work in groups] 1 of 1", plan.Verdict("RM-HYBRID", Agenda()));
        Assert.Equal("Somebody who joins by screen is left out of “One”.", plan.Text("RM-HYBRID", Agenda()));
        Assert.Equal(["Let the people on the screen take part", "They only listen, and know it"], plan.Offers("RM-HYBRID", Agenda()).Order());
        Assert.Equal("", plan.Item("i01", x => x with { Kind = ItemKind.Talk }).Verdict("RM-HYBRID", Agenda()));
    }

    [Fact]
    public void RM_HYBRID_is_about_mixed_rooms_only()
    {
        var plan = Plan("0 09:00-10:00 talk", Virtual);
        Assert.Equal("", plan.With(Far).Verdict("RM-HYBRID", Proposal()));
        Assert.Equal("", plan.With(Here).Verdict("RM-HYBRID", Proposal()));
        Assert.NotEqual("", plan.With(Far, Here).Verdict("RM-HYBRID", Agenda()));
        Assert.Equal("", Plan("0 09:00-10:00 talk", QualityTime, Declaration.RemoteListenOnly).With(Far, Here).Verdict("RM-HYBRID", Proposal()));
        var zones = Plan("0 09:00-10:00 talk");
        zones = zones.Next(header: zones.Header with { RemoteZones = ["Asia/Tokyo"] });
        Assert.Equal("(Nobody has said yet who joins by screen.)", zones.Verdict("RM-HYBRID", Agenda(1)));
        Assert.Equal("(Nobody has said yet who joins by screen.)", zones.Verdict("RM-HYBRID", Draft(15)));
        Assert.StartsWith("advice i01 [a host for the screen] 1 of 1", zones.Verdict("RM-HYBRID", Draft(14)));
        var groups = Plan("0 09:00-10:00 talk for=desk\n0 09:00-10:00 talk for=works").With(Far with { Group = new("desk") }, Here);
        Assert.StartsWith("advice i01 [a host for the screen] 1 of 1", groups.Verdict("RM-HYBRID", Agenda()));
        Assert.StartsWith("advice i01,i02 [a host for the screen] 2 of 2", groups.With(Far).Verdict("RM-HYBRID", Agenda()));
    }
}
