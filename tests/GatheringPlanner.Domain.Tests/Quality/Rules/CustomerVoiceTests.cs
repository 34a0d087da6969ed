using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class CustomerVoiceTests
{
    private const string Panel = "0 09:00-09:40 panel voice Customers";
    private const string Talk = "0 09:40-10:30 discussion voice What we heard";

    [Theory]
    [InlineData("client-services lead", "")]
    [InlineData("Key account manager", "")]
    [InlineData("Support", "")]
    [InlineData("A customer", "")]
    [InlineData("organizer", "warning day 0 i01 0 of 1")]
    [InlineData("Head of accounting", "warning day 0 i01 0 of 1")]
    public void VOC_LED_asks_for_an_owner_who_works_with_customers(string owner, string expected) =>
        Assert.Equal(expected, Plan(Panel).Item("i01", x => x with { Owner = owner }).Verdict("VOC-LED", Agenda()));

    [Fact]
    public void VOC_LED_is_judged_once_somebody_owns_something()
    {
        Assert.Equal("(Nobody has said yet who leads which session.)", Plan(Panel).Verdict("VOC-LED", Agenda()));
        Assert.Equal("(Nobody has said yet who leads which session.)", Plan(Panel).Verdict("VOC-LED", Draft(1)));
        Assert.Equal("warning day 0 i01 0 of 1", Plan(Panel).Verdict("VOC-LED", Proposal()));
        var owned = Plan($"{Panel}\n0 11:00-12:00 talk").Item("i02", x => x with { Owner = "Maeve" });
        Assert.Equal("warning day 0 i01 0 of 1", owned.Verdict("VOC-LED", Agenda()));
        Assert.Equal("Tuesday: nobody who works with customers leads “Customers”.", owned.Text("VOC-LED", Agenda()));
        Assert.Equal(["Let the client-services lead lead “Customers”"], owned.Offers("VOC-LED", Agenda()));
    }

    [Fact]
    public void VOC_LED_looks_at_the_panel_and_its_discussion_as_one_and_at_each_day_by_itself()
    {
        var led = Plan($"{Panel}\n{Talk}").Item("i01", x => x with { Owner = "client services" });
        Assert.Equal("", led.Verdict("VOC-LED", Agenda()));
        var again = Plan($"{Panel}\n1 09:00-10:00 panel voice Again\n1 10:00-10:30 discussion voice Talk").Item("i01", x => x with { Owner = "client services" });
        Assert.Equal("warning day 1 i02,i03 0 of 1", again.Verdict("VOC-LED", Agenda()));
        Assert.Equal("", Plan(Panel, Cab).Item("i01", x => x with { Owner = "facilitator" }).Verdict("VOC-LED", Agenda()));
    }

    [Fact]
    public void VOC_LED_knows_people_by_their_groups()
    {
        var plan = Plan(Panel).Groups(("desk", GroupKind.CustomerFacing), ("works", GroupKind.Staff))
            .With(new Participant(new("p1"), "Maeve") { Group = new("desk") }, new Participant(new("p2"), "Tom") { Group = new("works") });
        Assert.Equal("", plan.Item("i01", x => x with { Owner = "maeve" }).Verdict("VOC-LED", Draft(100)));
        Assert.Equal("", plan.Item("i01", x => x with { Owner = "Desk" }).Verdict("VOC-LED", Draft(100)));
        Assert.Equal("warning day 0 i01 0 of 1", plan.Item("i01", x => x with { Owner = "Tom" }).Verdict("VOC-LED", Draft(100)));
        Assert.Equal("", plan.With(Role("p1", SessionRole.Facilitator)).Verdict("VOC-LED", Draft(100)));
        Assert.Equal("warning day 0 i01 0 of 1", plan.With(Role("p2", SessionRole.Host)).Verdict("VOC-LED", Draft(100)));
        Assert.Equal("(Nobody has said yet who leads which session.)", plan.With(Role("p1", SessionRole.Scribe)).Verdict("VOC-LED", Draft(100)));
        Assert.Equal(
            ["Let Maeve lead “Customers”", "Let the client-services lead lead “Customers”"],
            plan.With(Role("p2", SessionRole.Host)).Offers("VOC-LED", Draft(100)).Order());
    }

    private static Assignment Role(string person, SessionRole role) => new(new("a"), new("i01"), new(person), role);

    [Theory]
    [InlineData("for everybody", "0 09:00-10:00 panel voice", "")]
    [InlineData("for one group only", "0 09:00-10:00 panel voice for=staff\n0 09:00-10:00 talk for=leaders", "warning day 0 i01 1 of 0")]
    [InlineData("for each group at another hour", "0 09:00-10:00 panel voice for=staff\n0 11:00-12:00 panel voice for=leaders", "")]
    [InlineData("for each group on another day", "0 09:00-10:00 panel voice for=staff\n1 09:00-10:00 panel voice for=leaders", "")]
    [InlineData("customers need not hear themselves", "0 09:00-10:00 panel voice for=staff\n0 09:00-10:00 social for=customers", "")]
    [InlineData("on one of two tracks", "0 09:00-10:00 panel voice track=A\n0 09:00-10:00 talk track=B", "warning day 0 i01 1 of 0")]
    [InlineData("tracks that change over", "0 09:00-10:00 panel voice track=A\n0 09:00-10:00 talk track=B\n0 10:00-11:00 talk track=A\n0 10:00-11:00 panel voice track=B", "")]
    [InlineData("leaders are called away", "0 09:00-10:00 panel voice\n0 09:30-10:30 talk for=leaders\n0 11:00-12:00 talk for=staff", "warning day 0 i01 1 of 0")]
    [InlineData("four minutes do not matter", "0 09:00-10:00 panel voice\n0 09:56-10:30 talk for=leaders\n0 11:00-12:00 talk for=staff", "")]
    [InlineData("something optional calls nobody away", "0 09:00-10:00 panel voice\n0 09:30-10:30 talk optional for=leaders", "")]
    [InlineData("an offer that one may skip", "0 09:00-10:00 panel voice optional", "warning day 0 i01 1 of 0")]
    public void VOC_AUDIENCE(string why, string agenda, string expected) =>
        Assert.Equal($"{why}: {expected}", $"{why}: {Plan(agenda).Verdict("VOC-AUDIENCE", Agenda())}");

    [Fact]
    public void VOC_AUDIENCE_says_whom_it_passes_by_and_brings_all_together()
    {
        var plan = Plan("0 09:00-10:00 panel voice for=staff Customers\n0 09:00-10:00 talk for=leaders\n0 10:30-11:30 talk");
        Assert.Equal("“Customers” does not reach everybody. It passes by leaders.", plan.Text("VOC-AUDIENCE", Agenda()));
        Assert.Equal(["Hold “Customers” for everybody at 11:30, when nothing else is on"], plan.Offers("VOC-AUDIENCE", Agenda()));
        Assert.Equal(["Hold “x1” for everybody"], Plan("0 09:00-10:00 panel voice for=staff x1\n0 18:30-19:00 talk for=leaders").Offers("VOC-AUDIENCE", Agenda()).Take(1));
    }

    [Fact]
    public void VOC_INPUT_wants_three_complete_insights_in_the_session()
    {
        var plan = Plan(Panel);
        Assert.Equal("(No insight from customers has been written down yet.)", plan.Verdict("VOC-INPUT", Agenda(1)));
        Assert.Equal("(No insight from customers has been written down yet.)", plan.Verdict("VOC-INPUT", Draft(11)));
        Assert.Equal("advice i01 0 of 3", plan.Verdict("VOC-INPUT", Draft(10)));
        Assert.Equal("advice i01 0 of 3", plan.Verdict("VOC-INPUT", Proposal()));
        var three = plan.With(Heard("1"), Heard("2"), Heard("3"));
        Assert.Equal("", three.Verdict("VOC-INPUT", Agenda()));
        Assert.Equal("advice i01 2 of 3", three.With(Heard("3") with { Since = null }).Verdict("VOC-INPUT", Agenda()));
        Assert.Equal("advice i01 2 of 3", three.With(Heard("3") with { Items = [] }).Verdict("VOC-INPUT", Agenda()));
        Assert.Equal("advice i01 2 of 3", three.With(Heard("3") with { Source = null }).Verdict("VOC-INPUT", Agenda()));
        Assert.Equal("advice i01 2 of 3", three.With(Heard("3") with { Customer = null }).Verdict("VOC-INPUT", Agenda()));
    }

    [Fact]
    public void VOC_INPUT_wants_one_that_is_not_older_than_six_months()
    {
        var today = Before(100);
        GatheringPlan Oldest(DateOnly heard) => Plan(Panel).With(Heard("1") with { HeardOn = heard }, Heard("2") with { HeardOn = heard.AddYears(-1) }, Heard("3") with { HeardOn = heard.AddYears(-1) });
        Assert.Equal("", Oldest(today.AddMonths(-6)).Verdict("VOC-INPUT", Draft(100)));
        Assert.Equal("advice i01  of 6", Oldest(today.AddMonths(-6).AddDays(-1)).Verdict("VOC-INPUT", Draft(100)));
        Assert.Equal("", Oldest(Before(30)).Verdict("VOC-INPUT", Draft(-400)));
        Assert.Equal("The newest insight from customers is more than 6 months old. Customers have moved on since.", Oldest(new(2020, 1, 1)).Text("VOC-INPUT", Draft(100)));
    }

    [Fact]
    public void VOC_INPUT_asks_nothing_where_customers_themselves_are_there()
    {
        Assert.Equal("", Plan("0 09:00-10:00 panel voice customers-talk").Verdict("VOC-INPUT", Proposal()));
        Assert.Equal("", Plan("0 09:00-10:00 panel voice\n0 12:00-13:00 meal for=customers").Verdict("VOC-INPUT", Proposal()));
        Assert.Equal("", Plan(Panel).With(new Participant(new("p"), "Ann") { Role = ParticipantRole.Customer }).Verdict("VOC-INPUT", Proposal()));
        Assert.Equal("", Plan("0 09:00-10:00 talk").Verdict("VOC-INPUT", Proposal()));
    }

    [Fact]
    public void VOC_INPUT_brings_in_what_lies_about_or_the_customers_themselves()
    {
        var plan = Plan(Panel).With(Heard("1"), Heard("2") with { Items = [] }, Heard("3") with { Items = [new("gone")] });
        Assert.Equal("Only one complete insight feeds the customers’ hour, and it needs 3. Complete means: what changed, for whom, since when, and who heard it.", plan.Text("VOC-INPUT", Agenda()));
        Assert.Equal(["Bring the 2 insights without a session into “Customers”", "Let customers speak for themselves in “Customers”"], plan.Offers("VOC-INPUT", Agenda()));
    }

    private static Insight Heard(string id) => new(new(id), "They order weekly now") { Customer = "C1", Since = Before(200), HeardOn = Before(120), Source = "A visit", Items = [new("i01")] };

    [Theory]
    [InlineData(ContactRole.User, "advice 0 of 1")]
    [InlineData(ContactRole.Executive, "advice 0 of 1")]
    [InlineData(ContactRole.Procurement, "")]
    [InlineData(ContactRole.Accounting, "")]
    [InlineData(ContactRole.Sourcing, "")]
    public void VOC_BREADTH_wants_somebody_behind_the_scenes(ContactRole contact, string expected)
    {
        Assert.Equal(expected, Plan(Panel).With(Heard("1") with { Contact = contact }).Verdict("VOC-BREADTH", Agenda()));
        Assert.Equal(expected, Plan(Panel).With(new Participant(new("p"), "Ann") { Contact = contact }).Verdict("VOC-BREADTH", Agenda()));
    }

    [Fact]
    public void VOC_BREADTH_is_judged_once_somebody_says_who_was_heard()
    {
        const string No = "(Nobody has said yet what the customers who are heard do in their companies.)";
        Assert.Equal(No, Plan(Panel).With(Heard("1")).Verdict("VOC-BREADTH", Agenda(1)));
        Assert.Equal(No, Plan(Panel).Verdict("VOC-BREADTH", Draft(11)));
        Assert.Equal("advice 0 of 1", Plan(Panel).Verdict("VOC-BREADTH", Draft(10)));
        Assert.Equal("", Plan(Panel, QualityTime, Declaration.ConsumerBusiness).Verdict("VOC-BREADTH", Proposal()));
        var users = Plan(Panel).With(Heard("1") with { Contact = ContactRole.User }, Heard("2") with { Contact = ContactRole.User });
        Assert.Equal("Nobody from a customer’s procurement, accounting or sourcing is heard. 2 customers are heard, all with other roles.", users.Text("VOC-BREADTH", Agenda()));
        Assert.Equal(["Our customers are consumers: they have no buyers to ask"], users.Offers("VOC-BREADTH", Agenda()));
    }

    [Fact]
    public void MOM_ASK_wants_both_questions()
    {
        var plan = Plan(Panel);
        Assert.Equal("(No question to customers has been written down yet.)", plan.Verdict("MOM-ASK", Agenda(1)));
        Assert.Equal("(No question to customers has been written down yet.)", plan.Verdict("MOM-ASK", Draft(22)));
        Assert.Equal("advice 0 of 2", plan.Verdict("MOM-ASK", Draft(21)));
        Assert.Equal("advice 0 of 2", plan.Verdict("MOM-ASK", Proposal()));
        var magic = plan.With(new CustomerQuestion(new("q"), "When did we shine?", QuestionPurpose.Magic));
        Assert.Equal("advice 1 of 2", magic.Verdict("MOM-ASK", Agenda()));
        Assert.Equal("Customers are not asked for their best and their worst moment with us. The question for the worst moment is missing.", magic.Text("MOM-ASK", Agenda()));
        Assert.Equal(["Add the missing question"], magic.Offers("MOM-ASK", Agenda()));
        Assert.Equal(["Add both questions to the interview form"], plan.Offers("MOM-ASK", Proposal()));
        Assert.Equal("", magic.With(new CustomerQuestion(new("r"), "When not?", QuestionPurpose.Misery)).Verdict("MOM-ASK", Proposal()));
    }
}
