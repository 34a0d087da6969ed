using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using static GatheringPlanner.Domain.Plans.GatheringProfile;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Around;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>Who sits in a customer board, and what each of them does there.</summary>
public sealed class BoardTests
{
    private static readonly DateOnly First = Plans.Header.StartDate!.Value;

    [Fact]
    public void CAB_NOTES_wants_something_to_write_for_every_host()
    {
        var plan = GoodBoard().Person("Maeve", ParticipantRole.Host).Person("Tom", ParticipantRole.Host).Role("Maeve", "i02", SessionRole.NoteTaker, "Issues");
        Assert.Equal("warning - [] (Tom) 1/2", Verdict.Of("CAB-NOTES", plan));
        Assert.Equal(["Tom has nothing to take notes on. A topic or a customer is enough."], Verdict.Sentences("CAB-NOTES", plan));
        Assert.Equal("", Verdict.Of("CAB-NOTES", plan.Role("Tom", "i02", SessionRole.NoteTaker)));
        Assert.Equal("", Verdict.Of("CAB-NOTES", plan.Role("Tom", "i02", SessionRole.Facilitator)));
        Assert.Equal("warning - [] (Tom) 1/2", Verdict.Of("CAB-NOTES", plan.Role("Tom", "i01", SessionRole.NoteTaker)));
        Assert.Equal("warning - [] (Tom) 1/2", Verdict.Of("CAB-NOTES", plan.Role("Tom", "gone", SessionRole.NoteTaker)));
        Assert.Equal("warning - [] (Tom) 1/2", Verdict.Of("CAB-NOTES", plan.Person("Una", ParticipantRole.Facilitator).Person("Bo", ParticipantRole.Gallery).Person("Cy", ParticipantRole.Customer)));
    }

    [Fact]
    public void CAB_NOTES_counts_many_and_shares_the_topics_out_by_turns()
    {
        var plan = GoodBoard().People(6, ParticipantRole.Host);
        Assert.Equal("not judged: No notes have been shared out among the hosts yet.", Verdict.Of("CAB-NOTES", plan, 8));
        Assert.Equal("warning - [] (Host 1, Host 2, Host 3) 6/6", Verdict.Of("CAB-NOTES", plan, 7));
        Assert.Equal("not judged: No host is on the list of people yet.", Verdict.Of("CAB-NOTES", GoodBoard(), stage: ReviewStage.Proposal));
        Assert.Equal("6 of 6 hosts have nothing to take notes on. Host 1, Host 2, Host 3 and 3 more. A topic or a customer each is enough.", Verdict.Sentences("CAB-NOTES", plan, 7).Single());
        var after = Verdict.Fixed("CAB-NOTES", plan, "Share out 4 topics among the hosts in “Issues and vision”", 7);
        Assert.Equal("", Verdict.Of("CAB-NOTES", after));
        Assert.Equal([2, 2, 1, 1], after.All<Assignment>().GroupBy(x => x.Topic).Select(x => x.Count()).OrderDescending());
        Assert.Equal("warning - [] (Host 1, Host 2, Host 3) 5/6", Verdict.Of("CAB-NOTES", plan.Role("Host 6", "i02", SessionRole.NoteTaker), stage: ReviewStage.Agenda));
    }

    [Fact]
    public void CAB_TOPQ_wants_fifteen_to_forty_minutes_after_customers_have_talked()
    {
        Assert.Equal("", Verdict.Of("CAB-TOPQ", GoodBoard()));
        Assert.Equal("warning 1 [i03] () 14 min/15 min", Verdict.Of("CAB-TOPQ", GoodBoard().Lasting("i03", 14)));
        Assert.Equal("", Verdict.Of("CAB-TOPQ", GoodBoard().Lasting("i03", 15)));
        Assert.Equal("", Verdict.Of("CAB-TOPQ", GoodBoard().Lasting("i03", 40)));
        Assert.Equal("warning 1 [i03] () 41 min/40 min", Verdict.Of("CAB-TOPQ", GoodBoard().Lasting("i03", 41)));
        Assert.Equal("warning 1 [i04] () 0 min/15 min", Verdict.Of("CAB-TOPQ", GoodBoard().As("i03", null)));
        Assert.Equal(["Wednesday: “Hosts’ questions” gives hosts 14 min for their top questions. It takes at least 15 min."], Verdict.Sentences("CAB-TOPQ", GoodBoard().Lasting("i03", 14)));
        Assert.Equal(["Wednesday: “Hosts’ questions” gives hosts 41 min for their top questions. More than 40 min turn the day around: hosts have the floor then."], Verdict.Sentences("CAB-TOPQ", GoodBoard().Lasting("i03", 41)));
        Assert.Equal(["There is no time for the hosts’ top questions after customers have talked. Twenty minutes on the same day are enough."], Verdict.Sentences("CAB-TOPQ", GoodBoard().As("i03", null)));
    }

    [Theory]
    [InlineData("the same block", "0 09:00-10:00 discussion customers-talk\n0 10:00-10:20 discussion Q", "")]
    [InlineData("the next block", "0 09:00-10:00 discussion customers-talk\n0 10:30-10:50 discussion Q", "")]
    [InlineData("a talk between, still the next block", "0 09:00-10:00 discussion customers-talk\n0 10:30-11:00 talk\n0 11:00-11:20 discussion Q", "")]
    [InlineData("two breaks later", "0 09:00-10:00 discussion customers-talk\n0 10:30-11:00 talk\n0 11:30-11:50 discussion Q", "warning 0 [i03] () 0/1")]
    [InlineData("the day after", "0 09:00-10:00 discussion customers-talk\n1 09:00-09:20 discussion Q", "warning 1 [i02] () 0/1")]
    [InlineData("before", "0 09:00-09:20 discussion Q\n0 09:20-10:20 discussion customers-talk", "warning 0 [i01] () 0/1")]
    [InlineData("customers among themselves, then all", "0 09:00-10:00 discussion customers-talk for=customers\n0 10:00-10:20 discussion Q", "")]
    public void CAB_TOPQ_follows_what_customers_say_in_the_same_or_the_next_block(string why, string agenda, string expected)
    {
        var plan = AgendaLines.Plan(Cab, agenda);
        Assert.Equal($"{why}: {expected}", $"{why}: {Verdict.Of("CAB-TOPQ", plan.As(plan.Items.Single(x => x.Title == "Q").Id.Value, SessionFormat.HostQuestions))}");
    }

    [Fact]
    public void CAB_TOPQ_looks_at_the_questions_themselves()
    {
        var plan = GoodBoard().Person("Maeve", ParticipantRole.Host).Question("Maeve", "A", 1).Question("Maeve", "B", 2).Question("Maeve", "C", 3);
        Assert.Equal("", Verdict.Of("CAB-TOPQ", plan));
        var four = plan.Question("Maeve", "D", 4);
        Assert.Equal("warning - [] (Maeve) 4/3", Verdict.Of("CAB-TOPQ", four));
        Assert.Equal(["Maeve has 4 top questions, 3 are the most. The three that matter most get full answers."], Verdict.Sentences("CAB-TOPQ", four));
        Assert.Equal(["A", "B", "C"], Verdict.Fixed("CAB-TOPQ", four, "Keep the first questions by rank, drop the others").All<TopQuestion>().Select(x => x.Text));
        var open = plan.Person("Tom", ParticipantRole.Host).Question("Tom", "X", null).Question("Tom", "Y", null);
        Assert.Equal("warning - [] (“X”, “Y”) 2/5", Verdict.Of("CAB-TOPQ", open));
        Assert.Equal(["2 of 5 top questions have no rank yet. Still open: “X” and “Y”."], Verdict.Sentences("CAB-TOPQ", open));
        var ranked = Verdict.Fixed("CAB-TOPQ", open, "Rank them by turns, one question of each host after the other");
        Assert.Equal([1, 2, 3, 4, 5], ranked.All<TopQuestion>().Select(x => x.Rank));
    }

    [Fact]
    public void CAB_TOPQ_waits_until_it_was_begun_and_asks_for_questions_in_the_last_three_days()
    {
        const string waiting = "not judged: No session says yet that hosts ask their questions in it.";
        Assert.Equal(waiting, Verdict.Of("CAB-TOPQ", BoardPlan(), 0, ReviewStage.Agenda));
        Assert.Equal(waiting, Verdict.Of("CAB-TOPQ", BoardPlan(), 15));
        Assert.Equal("warning 1 [i04] () 0 min/15 min", Verdict.Of("CAB-TOPQ", BoardPlan(), 14));
        Assert.Equal("", Verdict.Of("CAB-TOPQ", GoodBoard(), 4, ReviewStage.Proposal));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-TOPQ", GoodBoard(), 3));
        Assert.Equal("", Verdict.Of("CAB-TOPQ", GoodBoard(), 3, ReviewStage.Agenda));
        Assert.Equal("", Verdict.Of("CAB-TOPQ", GoodBoard(), -2));
        Assert.Equal(["No top question of a host has been collected yet. Collect them before the session, three per host at the most, and rank them."], Verdict.Sentences("CAB-TOPQ", GoodBoard(), 3));
        Assert.Equal("warning 1 [i04] () 0 min/15 min", Verdict.Of("CAB-TOPQ", BoardPlan().Question("Maeve", "A", 1), stage: ReviewStage.Agenda));
    }

    [Fact]
    public void CAB_TOPQ_offers_the_time()
    {
        Assert.Equal("", Verdict.Of("CAB-TOPQ", Verdict.Fixed("CAB-TOPQ", GoodBoard().As("i03", null), "“Hosts’ questions” is their time: mark it")));
        Verdict.Fixed("CAB-TOPQ", GoodBoard().As("i03", null), "Give hosts 20 min for their questions after “Co-design”");
        Verdict.Fixed("CAB-TOPQ", GoodBoard().Lasting("i03", 10), "Lengthen “Hosts’ questions” to 15 min");
        var early = GoodBoard().After(new MoveItem(new("i03"), 1, Plans.At("08:00")));
        Verdict.Fixed("CAB-TOPQ", early, "Move “Hosts’ questions” to 10:00");
    }

    [Theory]
    [InlineData(4, 2, 0, "")]
    [InlineData(4, 3, 0, "advice - [i02 i03 i04] (hosts) 3/2")]
    [InlineData(4, 4, 0, "advice - [i02 i03 i04] (hosts) 4/2")]
    [InlineData(4, 5, 0, "warning - [i02 i03 i04] (hosts) 5/2")]
    [InlineData(4, 0, 4, "")]
    [InlineData(4, 2, 5, "advice - [i02 i03 i04] (observers) 5/4")]
    [InlineData(4, 5, 5, "warning - [i02 i03 i04] (hosts) 5/2; advice - [i02 i03 i04] (observers) 5/4")]
    public void CAB_RATIO_counts_hosts_and_silent_observers_apart(int customers, int hosts, int gallery, string expected)
    {
        var plan = GoodBoard().People(customers, ParticipantRole.Customer).People(hosts, ParticipantRole.Host).People(gallery, ParticipantRole.Gallery)
            .People(9, ParticipantRole.Facilitator).People(9, ParticipantRole.Recorder).People(9, ParticipantRole.Guest);
        Assert.Equal(expected, Verdict.Of("CAB-RATIO", plan));
    }

    [Fact]
    public void CAB_RATIO_looks_at_who_is_there_for_an_item()
    {
        var plan = GoodBoard().People(4, ParticipantRole.Customer).People(3, ParticipantRole.Host);
        Assert.Equal("advice - [i02 i04] (hosts) 3/2", Verdict.Of("CAB-RATIO", plan.Role("Host 1", "i03", SessionRole.Away)));
        Assert.Equal("", Verdict.Of("CAB-RATIO", plan.Role("Host 1", "i02", SessionRole.Away).Role("Host 1", "i03", SessionRole.Away).Role("Host 1", "i04", SessionRole.Away)));
        Assert.Equal("not judged: No customer is on the list of people yet.", Verdict.Of("CAB-RATIO", GoodBoard().People(5, ParticipantRole.Host), stage: ReviewStage.Proposal));
        var table = AgendaLines.Plan(Cab, "0 09:00-10:00 workshop for=customers\n0 11:00-12:00 workshop for=guests");
        var seated = table.People(2, ParticipantRole.Customer, x => x with { Group = new("customers") }).People(3, ParticipantRole.Host, x => x with { Group = new("customers") });
        Assert.Equal("warning - [i01] (hosts) 3/1", Verdict.Of("CAB-RATIO", seated));
    }

    [Fact]
    public void CAB_RATIO_moves_hosts_to_the_gallery_and_observers_out_of_the_room()
    {
        var plan = GoodBoard().People(4, ParticipantRole.Customer).People(5, ParticipantRole.Host).Role("Host 5", "i02", SessionRole.NoteTaker);
        Assert.Equal(["There are more hosts in the room than these customers should meet: 5, where 2 would do. There is more than one host for each customer; half as many hosts as customers are a good table."], Verdict.Sentences("CAB-RATIO", plan));
        var after = Verdict.Fixed("CAB-RATIO", plan, "Move 3 of the hosts to the gallery");
        Assert.Equal("", Verdict.Of("CAB-RATIO", after));
        Assert.Equal(ParticipantRole.Host, after.All<Participant>().Find(new("Host 5"))!.Role);
        var watched = GoodBoard().People(4, ParticipantRole.Customer).People(6, ParticipantRole.Gallery);
        Assert.Equal(["There are more observers in the room than these customers should meet: 6, where 4 would do. One silent observer for each customer is the most."], Verdict.Sentences("CAB-RATIO", watched));
        Assert.Equal("", Verdict.Of("CAB-RATIO", Verdict.Fixed("CAB-RATIO", watched, "Let 2 of the observers follow from elsewhere")));
    }

    [Theory]
    [InlineData("there all day", "", "", "")]
    [InlineData("arrives as it begins", "09:00", "", "")]
    [InlineData("arrives later", "09:01", "", "advice - [i02] (Ada) 1 h/0 min")]
    [InlineData("leaves as it ends", "", "12:30", "")]
    [InlineData("leaves earlier", "", "12:29", "advice - [i04] (Ada) 1 h/0 min")]
    [InlineData("comes for one session", "10:30", "11:00", "advice - [i02] (Ada) 2 h/0 min")]
    [InlineData("arrives when all is over", "18:00", "", "")]
    public void CAB_STAY_wants_the_whole_day_or_none(string why, string arrives, string leaves, string expected)
    {
        var plan = GoodBoard().Person("Ada", ParticipantRole.Executive, x => x with
        {
            ArrivesOn = arrives.Length > 0 ? First.AddDays(1) : null,
            ArrivesAt = arrives.Length > 0 ? Plans.At(arrives) : null,
            LeavesOn = leaves.Length > 0 ? First.AddDays(1) : null,
            LeavesAt = leaves.Length > 0 ? Plans.At(leaves) : null,
        });
        Assert.Equal($"{why}: {expected}", $"{why}: {Verdict.Of("CAB-STAY", plan)}");
    }

    [Fact]
    public void CAB_STAY_looks_at_who_steps_out_without_a_word()
    {
        var plan = GoodBoard().Person("Ada", ParticipantRole.Executive);
        var away = plan.Role("Ada", "i04", SessionRole.Away);
        Assert.Equal("advice - [i04] (Ada) 1 h/0 min", Verdict.Of("CAB-STAY", away));
        Assert.Equal(["Ada is there for a part of a day only and misses 1 h. Nobody has written down why."], Verdict.Sentences("CAB-STAY", away));
        Assert.Equal("", Verdict.Of("CAB-STAY", away.Role("Ada", "i02", SessionRole.Away).Role("Ada", "i03", SessionRole.Away)));
        Assert.Equal("", Verdict.Of("CAB-STAY", away.Person("Ada", ParticipantRole.Executive, x => x with { AttendanceNote = "Opens the day as its sponsor" })));
        Assert.Equal("", Verdict.Of("CAB-STAY", away.After(new PutAudience(new(new("customers"), "customers"))).Person("Ada", ParticipantRole.Executive, x => x with { Group = new("customers") })));
        Assert.Equal("not judged: No executive is on the list of people yet.", Verdict.Of("CAB-STAY", GoodBoard(), stage: ReviewStage.Proposal));
        Assert.Equal("", Verdict.Of("CAB-STAY", Verdict.Fixed("CAB-STAY", away, "Book Ada for the whole day")));
        Assert.Empty(Verdict.Fixed("CAB-STAY", away, "Leave Ada out this time").All<Participant>());
    }

    [Fact]
    public void CAB_STAY_books_the_whole_day_and_counts_many()
    {
        var plan = GoodBoard().Person("Ada", ParticipantRole.Executive, x => x with { ArrivesOn = First.AddDays(1), ArrivesAt = Plans.At("10:15") });
        Assert.Equal(Plans.At("09:00"), Verdict.Fixed("CAB-STAY", plan, "Book Ada for the whole day").All<Participant>().Single().ArrivesAt);
        var many = GoodBoard().People(6, ParticipantRole.Executive, x => x with { LeavesOn = First.AddDays(1), LeavesAt = Plans.At("11:00") });
        Assert.Equal("advice - [] (Executive 1, Executive 2, Executive 3) 6/6", Verdict.Of("CAB-STAY", many));
        Assert.Equal(["6 executives are there for a part of a day only. Executive 1, Executive 2, Executive 3 and 3 more. Nobody has written down why."], Verdict.Sentences("CAB-STAY", many));
    }

    [Fact]
    public void CAB_JRFAC_wants_a_prepared_host_in_each_team()
    {
        var plan = GoodBoard().Person("Maeve", ParticipantRole.Host).Person("Tom", ParticipantRole.Host).Person("Cy", ParticipantRole.Customer)
            .With(new CoDesignTeam(new("t1"), "Blue") { JuniorFacilitator = new("Maeve") }).With(new CoDesignTeam(new("t2"), "Red"));
        Assert.Equal("advice - [] (Red) 1/2", Verdict.Of("CAB-JRFAC", plan));
        Assert.Equal(["A co-design team has no junior facilitator from the hosts. Team: Red."], Verdict.Sentences("CAB-JRFAC", plan));
        Assert.Equal("advice - [] (Red) 1/2", Verdict.Of("CAB-JRFAC", plan.With(new CoDesignTeam(new("t2"), "Red") { JuniorFacilitator = new("Cy") })));
        Assert.Equal("advice - [] (Blue, Red) 2/2", Verdict.Of("CAB-JRFAC", plan.With(new CoDesignTeam(new("t1"), "Blue") { JuniorFacilitator = new("gone") })));
        var after = Verdict.Fixed("CAB-JRFAC", plan, "Give each team one of the hosts, by turns");
        Assert.Equal("Tom", after.All<CoDesignTeam>().Find(new("t2"))!.JuniorFacilitator?.Value);
        Assert.Equal("", Verdict.Of("CAB-JRFAC", after));
    }

    [Fact]
    public void CAB_JRFAC_keeps_sales_owners_out_of_their_customers_team()
    {
        var team = new CoDesignTeam(new("t1"), "Blue") { JuniorFacilitator = new("Maeve"), Account = "Acme", Members = [new("Sal")] };
        var plan = GoodBoard().Person("Maeve", ParticipantRole.Host).Person("Sal", ParticipantRole.Host, x => x with { SalesOwnerOf = "acme" }).With(team);
        Assert.Equal("advice - [] (Blue) 1/0", Verdict.Of("CAB-JRFAC", plan));
        Assert.Equal(["In a co-design team sits somebody who sells to that very customer. Team: Blue."], Verdict.Sentences("CAB-JRFAC", plan));
        Assert.Equal("", Verdict.Of("CAB-JRFAC", plan.With(team with { Account = "Other" })));
        Assert.Equal("", Verdict.Of("CAB-JRFAC", plan.With(team with { Account = null })));
        Assert.Equal("", Verdict.Of("CAB-JRFAC", Verdict.Fixed("CAB-JRFAC", plan, "Take them out of these teams")));
        var led = plan.With(team with { JuniorFacilitator = null, Members = [] });
        Assert.Equal("Maeve", Verdict.Fixed("CAB-JRFAC", led, "Give each team one of the hosts, by turns").All<CoDesignTeam>().Single().JuniorFacilitator?.Value);
    }

    [Fact]
    public void CAB_JRFAC_waits_until_a_team_is_named_or_two_weeks_are_left()
    {
        Assert.Equal("not judged: No co-design team has been named yet.", Verdict.Of("CAB-JRFAC", GoodBoard(), 15));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-JRFAC", GoodBoard(), 14));
        Assert.Equal("", Verdict.Of("CAB-JRFAC", BoardPlan(), 14));
        Assert.Equal(["Customers design with hosts, but no team has been named. Each needs a name, its members and a prepared host."], Verdict.Sentences("CAB-JRFAC", GoodBoard(), 14));
    }

    [Fact]
    public void CAB_FACILITATOR_wants_somebody_neutral()
    {
        var plan = GoodBoard().Person("Maeve", ParticipantRole.Host);
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-FACILITATOR", plan));
        Assert.Equal(["No neutral facilitator leads through the sessions with customers."], Verdict.Sentences("CAB-FACILITATOR", plan));
        Assert.Equal("", Verdict.Of("CAB-FACILITATOR", plan.Person("Una", ParticipantRole.Facilitator)));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-FACILITATOR", plan.Role("Maeve", "i02", SessionRole.Facilitator)));
        Assert.Equal("", Verdict.Of("CAB-FACILITATOR", plan.Person("Una", ParticipantRole.Guest).Role("Una", "i02", SessionRole.Facilitator)));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-FACILITATOR", plan.After(new ChangeDetail(new("i02"), ItemDetail.Owner, "Junior facilitators"))));
        Assert.Equal("", Verdict.Of("CAB-FACILITATOR", Verdict.Fixed("CAB-FACILITATOR", plan, "Give “Issues and vision” to a neutral facilitator")));
        Assert.Equal("not judged: No host is on the list of people yet.", Verdict.Of("CAB-FACILITATOR", GoodBoard(), 15));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-FACILITATOR", GoodBoard(), 14));
    }

    [Fact]
    public void CAB_SCENARIO_wants_five_things_and_moments_with_a_measure()
    {
        var full = new Scenario(new("s"), "Moving house") { Customer = "A", Situation = "B", DesiredOutcome = "C", Conditions = "D", Context = "E" };
        var plan = GoodBoard().With(full);
        Assert.Equal("", Verdict.Of("CAB-SCENARIO", plan));
        Assert.Equal("advice - [] (“Moving house”) 1/6", Verdict.Of("CAB-SCENARIO", plan, daysBefore: -2));
        Assert.Equal("advice - [] (“Moving house”) 1/6", Verdict.Of("CAB-SCENARIO", plan.With(full with { Moments = [new("The key is late")] })));
        Assert.Equal("", Verdict.Of("CAB-SCENARIO", plan.With(full with { Moments = [new("The key is late", "minutes at the door"), new("x")] }), daysBefore: -2));
        var bare = plan.With(full with { Customer = null, Context = null, Moments = [new("The key is late")] });
        Assert.Equal("advice - [] (“Moving house”) 3/6", Verdict.Of("CAB-SCENARIO", bare));
        Assert.Equal(["The scenario “Moving house” lacks 3 of 6 things. Still open: the customer, the context and a moment of truth with the customer’s own measure."], Verdict.Sentences("CAB-SCENARIO", bare));
        var many = Enumerable.Range(1, 6).Aggregate(GoodBoard(), (x, i) => x.With(new Scenario(new($"s{i}"), $"S{i}")));
        Assert.Equal("advice - [] (“S1”, “S2”, “S3”) 6/6", Verdict.Of("CAB-SCENARIO", many));
        Assert.Equal(["6 of 6 scenarios are not complete. “S1”, “S2”, “S3” and 3 more."], Verdict.Sentences("CAB-SCENARIO", many));
    }

    [Fact]
    public void CAB_SCENARIO_waits_until_one_was_begun_or_ten_days_are_left()
    {
        Assert.Equal("not judged: No customer scenario has been written down yet.", Verdict.Of("CAB-SCENARIO", GoodBoard(), 11));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("CAB-SCENARIO", GoodBoard(), 10));
        Assert.Equal("", Verdict.Of("CAB-SCENARIO", BoardPlan(), 10));
        Assert.Equal("advice - [] (“S”) 5/6", Verdict.Of("CAB-SCENARIO", BoardPlan().With(new Scenario(new("s"), "S")), stage: ReviewStage.Agenda));
    }
}
