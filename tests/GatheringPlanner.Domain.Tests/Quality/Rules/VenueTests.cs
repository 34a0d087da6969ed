using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Venue;
using static GatheringPlanner.Domain.Plans.GatheringProfile;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>What the venue has promised, what guests are given, and to which day a night belongs.</summary>
public sealed class VenueTests
{
    private static readonly GatheringPlan Plan = AgendaLines.Plan(QualityTime, "0 09:00-10:00 talk Opening\n0 12:00-13:00 meal Lunch");
    private static readonly DateOnly First = Plans.Header.StartDate!.Value;
    private static readonly VenueRequest Promise = new(new("r"), "A buffet for lunch") { Status = PromiseStatus.Written, Owner = "Ms Byrne", Due = First };

    [Theory]
    [InlineData(15, "")]
    [InlineData(14, "warning - [] (“A buffet for lunch”) 14/14")]
    [InlineData(6, "warning - [] (“A buffet for lunch”) 6/14")]
    [InlineData(5, "blocker - [] (“A buffet for lunch”) 5/14")]
    [InlineData(0, "blocker - [] (“A buffet for lunch”) 0/14")]
    [InlineData(-1, "")]
    public void VEN_ASK_is_a_warning_two_weeks_before_and_a_blocker_five_days_before(int daysBefore, string expected)
    {
        var spoken = Plan.With(Promise with { Status = PromiseStatus.Verbal });
        foreach (var stage in Enum.GetValues<ReviewStage>()) Assert.Equal(expected, Verdict.Of("VEN-ASK", spoken, daysBefore, stage));
    }

    [Fact]
    public void VEN_ASK_wants_a_name_a_date_and_a_written_answer()
    {
        string Says(VenueRequest request) => string.Join('|', Verdict.Sentences("VEN-ASK", Plan.With(request), 14));
        const string open = "“A buffet for lunch” is not a promise of the venue yet. ";
        Assert.Equal("", Says(Promise));
        Assert.Equal(open + "The yes is only spoken.", Says(Promise with { Status = PromiseStatus.Verbal }));
        Assert.Equal(open + "There is no answer yet. Nobody at the venue answers for it. It has no date.", Says(new(new("r"), "A buffet for lunch")));
        Assert.Equal(open + "Nobody at the venue answers for it.", Says(Promise with { Owner = null }));
        Assert.Equal(open + "It has no date.", Says(Promise with { Due = null }));
        Assert.Equal("", Says(Promise with { Status = PromiseStatus.Kept, Owner = null, Due = null }));
        Assert.Equal(open + "The venue has refused it, and nobody has written down what happens instead.", Says(Promise with { Status = PromiseStatus.TurnedDown }));
        Assert.Equal("", Says(Promise with { Status = PromiseStatus.TurnedDown, Fallback = "Boxed lunch" }));
    }

    [Fact]
    public void VEN_ASK_counts_many_and_asks_for_a_beginning()
    {
        var many = Enumerable.Range(1, 6).Aggregate(Plan, (x, i) => x.With(new VenueRequest(new($"r{i}"), $"Wish {i}")));
        Assert.Equal("warning - [] (“Wish 1”, “Wish 2”, “Wish 3”) 6/6", Verdict.Of("VEN-ASK", many, 14));
        Assert.Equal(["6 of 6 requests are not promises of the venue yet. Still open: “Wish 1”, “Wish 2”, “Wish 3” and 3 more."], Verdict.Sentences("VEN-ASK", many, 14));
        Assert.Equal("not judged: Nothing has been asked of the venue yet.", Verdict.Of("VEN-ASK", Plan, 15, ReviewStage.Proposal));
        Assert.Equal("not judged: Nothing has been asked of the venue yet.", Verdict.Of("VEN-ASK", Plan, 3, ReviewStage.Agenda));
        Assert.Equal("warning - [] () 0/1", Verdict.Of("VEN-ASK", Plan, 14));
        Assert.Equal("warning - [] () 0/1", Verdict.Of("VEN-ASK", Plan, 2));
        Assert.Equal("not judged: The gathering has no date yet.", Verdict.Of("VEN-ASK", many.After(new SetStartDate(null))));
        Assert.Equal("", Verdict.Of("VEN-ASK", many.After(new SetProfile(CoDesign)), 3));
        Assert.Empty(Verdict.Offers("VEN-ASK", many, 3));
    }

    [Fact]
    public void VEN_SILO_wants_every_department_to_confirm()
    {
        var briefed = Verdict.Fixed("VEN-SILO", Plan.With(Promise), "Add 15 min with the venue’s departments on arrival, 08:30");
        var both = Promise with { Departments = ["catering", "guest services"] };
        Assert.Equal("warning - [] (“A buffet for lunch”) 1/2", Verdict.Of("VEN-SILO", briefed.With(both with { Confirmed = ["Catering"] })));
        Assert.Equal("warning - [] (“A buffet for lunch”) 0/2", Verdict.Of("VEN-SILO", briefed.With(both)));
        Assert.Equal("", Verdict.Of("VEN-SILO", briefed.With(both with { Status = PromiseStatus.Asked })));
        Assert.Equal("", Verdict.Of("VEN-SILO", briefed.With(both with { Confirmed = ["guest services", "catering"] })));
        Assert.Equal("", Verdict.Of("VEN-SILO", briefed.With(both with { Departments = ["catering"] })));
        Assert.Equal("", Verdict.Of("VEN-SILO", briefed.With(both with { Confirmed = ["catering"] }).Declaring(Declaration.OneVenueContact)));
        Assert.Equal(
            ["“A buffet for lunch” is confirmed by 1 of the 2 departments it needs. Not heard from yet: guest services."],
            Verdict.Sentences("VEN-SILO", briefed.With(both with { Confirmed = ["catering"] })));
        Verdict.Fixed("VEN-SILO", briefed.With(both with { Confirmed = ["catering"] }), "One contact signs for all departments: say so");
    }

    [Fact]
    public void VEN_SILO_wants_a_briefing_on_arrival_that_counts_for_no_clock()
    {
        Assert.Equal("not judged: Nothing has been asked of the venue yet.", Verdict.Of("VEN-SILO", Plan, 15));
        Assert.Equal("not judged: Nothing has been asked of the venue yet.", Verdict.Of("VEN-SILO", Plan, 3, ReviewStage.Agenda));
        Assert.Equal("warning - [] () 0/1", Verdict.Of("VEN-SILO", Plan, 14));
        Assert.Equal("warning - [] () 0/1", Verdict.Of("VEN-SILO", Plan, stage: ReviewStage.Proposal));
        Assert.Equal("warning - [] () 0/1", Verdict.Of("VEN-SILO", Plan.With(Promise)));
        Assert.Equal(["No briefing with the venue’s departments is planned on arrival. 15 min with all of them, promise by promise, are enough."], Verdict.Sentences("VEN-SILO", Plan.With(Promise)));
        Assert.Equal("", Verdict.Of("VEN-SILO", Plan.Declaring(Declaration.OneVenueContact), 3));
        var briefed = Verdict.Fixed("VEN-SILO", Plan, "Add 15 min with the venue’s departments on arrival, 08:30", 14);
        Assert.Equal(["08:30–08:45 n3", "09:00–10:00 i01", "12:00–13:00 i02"], briefed.Agenda());
        Assert.Equal("", Verdict.Of("QT-START", briefed));
        Assert.Equal("", Verdict.Of("PU-GOAL", briefed).Replace("not judged: No item has a goal yet. Write the first one, then the others are looked at.", "", StringComparison.Ordinal));
        Assert.Equal("", Verdict.Of("VEN-SILO", briefed, 14));
    }

    // The first day, 8 June 2027, is a Tuesday.
    [Theory]
    [InlineData(RequestTopic.MenuOrSetUp, 14, "")]
    [InlineData(RequestTopic.MenuOrSetUp, 13, "warning - [] (“A buffet for lunch”) 13/14")]
    [InlineData(RequestTopic.MenuOrSetUp, 5, "warning - [] (“A buffet for lunch”) 5/14")]
    [InlineData(RequestTopic.Other, 6, "")]
    [InlineData(RequestTopic.Other, 5, "warning - [] (“A buffet for lunch”) 5/5")]
    [InlineData(RequestTopic.Other, -1, "warning - [] (“A buffet for lunch”) 0/5")]
    [InlineData(RequestTopic.Counts, 6, "")]
    [InlineData(RequestTopic.Counts, 5, "advice - [] (“A buffet for lunch”) 5/5")]
    [InlineData(RequestTopic.Counts, 4, "warning - [] (“A buffet for lunch”) 4/3")]
    [InlineData(RequestTopic.Counts, 2, "warning - [] (“A buffet for lunch”) 2/3")]
    public void VEN_DEADLINE_counts_days_and_for_counts_working_days(RequestTopic topic, int daysBefore, string expected)
    {
        var asked = Promise with { Topic = topic, Status = PromiseStatus.Asked, AskedOn = First.AddDays(-daysBefore) };
        foreach (var stage in Enum.GetValues<ReviewStage>()) Assert.Equal(expected, Verdict.Of("VEN-DEADLINE", Plan.With(asked), stage: stage));
    }

    [Fact]
    public void VEN_DEADLINE_is_content_with_another_way_or_a_written_yes()
    {
        var late = Promise with { Status = PromiseStatus.Asked, AskedOn = First.AddDays(-5) };
        Assert.Equal("", Verdict.Of("VEN-DEADLINE", Plan.With(late with { Fallback = "Boxed lunch" })));
        Assert.Equal("", Verdict.Of("VEN-DEADLINE", Plan.With(late with { Status = PromiseStatus.Written })));
        Assert.Equal("", Verdict.Of("VEN-DEADLINE", Plan.With(late with { AskedOn = null })));
        Assert.Equal("not judged: Nothing has been asked of the venue yet.", Verdict.Of("VEN-DEADLINE", Plan, 0, ReviewStage.Proposal));
        Assert.Equal("not judged: The gathering has no date yet.", Verdict.Of("VEN-DEADLINE", Plan.With(late).After(new SetStartDate(null))));
        Assert.Equal("We keep what was agreed before", Verdict.Fixed("VEN-DEADLINE", Plan.With(late), "If the venue says no, keep what was agreed before").All<VenueRequest>().Single().Fallback);
    }

    [Theory]
    [InlineData(RequestTopic.MenuOrSetUp, 5, "“A buffet for lunch” was asked only 5 days before the first day. Venues want menus and set-up 14 days ahead. It may be refused, and nobody has written down what happens then.")]
    [InlineData(RequestTopic.Counts, 1, "“A buffet for lunch” was asked only a day before the first day. Venues want counts 3 working days ahead. It may be refused, and nobody has written down what happens then.")]
    [InlineData(RequestTopic.Other, 0, "“A buffet for lunch” was asked only when the first day had come. It may be refused, and nobody has written down what happens then.")]
    public void VEN_DEADLINE_says_how_late(RequestTopic topic, int daysBefore, string expected) =>
        Assert.Equal([expected], Verdict.Sentences("VEN-DEADLINE", Plan.With(Promise with { Topic = topic, Status = PromiseStatus.Verbal, AskedOn = First.AddDays(-daysBefore) })));

    [Fact]
    public void VEN_DEADLINE_counts_many_and_finds_another_way_for_all_that_are_late()
    {
        var many = Enumerable.Range(1, 7).Aggregate(Plan, (x, i) => x.With(new VenueRequest(new($"r{i}"), $"Wish {i}") { Topic = RequestTopic.Other, AskedOn = First.AddDays(i == 7 ? -6 : -Math.Min(i, 5)) }));
        Assert.Equal("warning - [] (“Wish 1”, “Wish 2”, “Wish 3”) 6/7", Verdict.Of("VEN-DEADLINE", many));
        var after = Verdict.Fixed("VEN-DEADLINE", many, "If the venue says no, keep what was agreed before");
        Assert.Equal(["Wish 7"], after.All<VenueRequest>().Where(x => x.Fallback is null).Select(x => x.What));
    }

    [Fact]
    public void VEN_BEO_wants_everything_on_the_sheet()
    {
        var full = new FunctionSheet(new("f"), new("i02"))
        {
            SetUp = "Long tables", SetUpFrom = Plans.At("11:00"), TearDownUntil = Plans.At("14:00"), Expected = 40, Guaranteed = 38,
            Menu = "Soup, salads", SpecialDiets = "4 vegetarian", Equipment = "none", Contact = "Ms Byrne", Phone = "+353 1", Version = 2,
        };
        var plan = Plan.After(new PutRoom(new(new("hall"), "Hall"))).After(new AssignRoom(new("i02"), new("hall")));
        Assert.Equal("", Verdict.Of("VEN-BEO", plan.With(full)));
        Assert.Equal("advice - [i02] (“Lunch”) 1/13", Verdict.Of("VEN-BEO", Plan.With(full)));
        Assert.Equal("advice - [i02] (“Lunch”) 12/13", Verdict.Of("VEN-BEO", Plan.With(new FunctionSheet(new("f"), new("i02")))));
        Assert.Equal("advice - [i01] (“Opening”) 10/11", Verdict.Of("VEN-BEO", Plan.With(new FunctionSheet(new("f"), new("i01")))));
        Assert.Equal("", Verdict.Of("VEN-BEO", plan.With(full with { Item = new("gone"), Menu = null })));
        Assert.Equal(["The function sheet of “Lunch” lacks 2 of 13 things. Still open: the menu and their telephone."], Verdict.Sentences("VEN-BEO", plan.With(full with { Menu = null, Phone = null })));
        Assert.Equal(["The function sheet of “Lunch” lacks one thing. Still open: a version."], Verdict.Sentences("VEN-BEO", plan.With(full with { Version = null })));
        var clerical = Plan.After(new PutRoom(new(new("hall"), "Hall"))).People(40, ParticipantRole.Guest).With(full with { SetUpFrom = null, TearDownUntil = null, Expected = null, Version = null });
        var after = Verdict.Fixed("VEN-BEO", clerical, "Fill in what the plan knows: room, people, an hour to set up and tear down");
        Assert.Equal((Plans.At("11:00"), Plans.At("14:00"), 40, 1), after.All<FunctionSheet>().Select(x => (x.SetUpFrom, x.TearDownUntil, x.Expected, x.Version)).Single());
        Assert.Empty(Verdict.Offers("VEN-BEO", plan.With(full with { Menu = null })));
    }

    [Fact]
    public void VEN_BEO_waits_for_the_first_sheet_or_two_weeks_before()
    {
        Assert.Equal("not judged: No function sheet has been written yet.", Verdict.Of("VEN-BEO", Plan, 15));
        Assert.Equal("not judged: No function sheet has been written yet.", Verdict.Of("VEN-BEO", Plan, 1, ReviewStage.Agenda));
        Assert.Equal("advice - [] () 0/1", Verdict.Of("VEN-BEO", Plan, 14));
        Assert.Equal(["No function sheet tells the venue’s people what to set up. Write one for each room and meal that needs hands."], Verdict.Sentences("VEN-BEO", Plan, 14));
    }

    [Fact]
    public void VEN_MEAL_leaves_galas_alone_and_tells_how_many_sides_a_buffet_needs()
    {
        var evening = AgendaLines.Plan(QualityTime, "0 12:00-13:00 meal Lunch\n0 19:00-20:00 meal served Gala dinner");
        Assert.Equal("advice 0 [i01] () 1 h/1 h 15", Verdict.Of("VEN-MEAL", evening));
        Assert.Equal(["Tuesday: “Lunch” needs a style and the time for it. Nobody has said yet how it is served."], Verdict.Sentences("VEN-MEAL", evening.People(75, ParticipantRole.Guest)));
        Assert.Equal(
            ["Tuesday: “Lunch” needs a style and the time for it. Nobody has said yet how it is served. A buffet for 76 guests needs 2 sides to take from."],
            Verdict.Sentences("VEN-MEAL", evening.People(76, ParticipantRole.Guest)));
    }

    [Fact]
    public void SVC_COMPLIANCE_wants_an_approval_of_what_guests_get()
    {
        const string rule = "SVC-COMPLIANCE";
        var day = AgendaLines.Plan(FunService, "0 09:00-10:00 service for=customers\n0 10:00-11:00 service for=vendors\n0 12:00-13:00 meal");
        Assert.Equal("not judged: No guest is on the list of people yet.", Verdict.Of(rule, day, 31));
        Assert.Equal("not judged: No guest is on the list of people yet.", Verdict.Of(rule, day, 0, ReviewStage.Agenda));
        Assert.Equal("warning - [] (customers, suppliers) 0/1", Verdict.Of(rule, day, 30));
        Assert.Equal("warning - [] (customers, suppliers) 0/1", Verdict.Of(rule, day.Person("Maeve", ParticipantRole.Host), stage: ReviewStage.Agenda));
        Assert.Equal(
            ["Guests from outside are treated to something that nobody has approved. Invited are customers and suppliers; they get meals. Ask compliance before the invitations go out."],
            Verdict.Sentences(rule, day, 30));
        Assert.Equal("", Verdict.Of(rule, day.Declaring(Declaration.HospitalityApproved)));
        Assert.Equal("", Verdict.Of(rule, Verdict.Fixed(rule, day, "It is an open event of nominal value: say so", 30)));
        Assert.DoesNotContain(Verdict.Offers(rule, day, 30), x => x.Contains("approved", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("families are no officials", FunService, "0 09:00-10:00 service for=families\n0 12:00-13:00 meal", "")]
    [InlineData("colleagues only", FunService, "0 09:00-10:00 service for=staff\n0 12:00-13:00 meal", "")]
    [InlineData("nothing but work", FunService, "0 09:00-10:00 service for=customers", "")]
    [InlineData("an evening", Cab, "0 09:00-10:00 talk for=customers\n0 19:00-21:00 social", "warning - [] (customers) 0/1")]
    [InlineData("a journey of officials", FunService, "0 09:00-10:00 travel for=officials", "warning - [] (officials) 0/1")]
    [InlineData("their families too", Cab, "0 09:00-10:00 talk for=customers\n0 11:00-12:00 talk for=spouses", "warning - [] (customers) 0/1")]
    [InlineData("a night", Cab, "0 09:00-10:00 talk for=customers\n1 09:00-10:00 talk", "warning - [] (customers) 0/1")]
    [InlineData("another profile", QualityTime, "0 09:00-10:00 talk for=customers\n0 12:00-13:00 meal", "")]
    public void SVC_COMPLIANCE_looks_at_guests_and_gifts(string why, GatheringProfile profile, string agenda, string expected) =>
        Assert.Equal($"{why}: {expected}", $"{why}: {Verdict.Of("SVC-COMPLIANCE", AgendaLines.Plan(profile, agenda), 30)}");

    [Theory]
    [InlineData("two at night", "0 02:00-03:00 social", "advice 0 [i01] () 02:00/04:00")]
    [InlineData("four in the morning", "0 04:00-05:00 social", "")]
    [InlineData("the night of the first day", "0 26:00-27:00 social", "")]
    [InlineData("a later day", "0 09:00-10:00 talk\n1 03:59-05:00 social", "advice 1 [i02] () 03:59/04:00")]
    [InlineData("open all day", "0 00:00-24:00 container", "")]
    [InlineData("all-day items take part in no clock rule", "0 - activity", "")]
    public void AG_DAYBOUND_gives_nights_to_the_evening_before(string why, string agenda, string expected)
    {
        foreach (var profile in Enum.GetValues<GatheringProfile>())
        {
            Assert.Equal($"{why}: {expected}", $"{why}: {Verdict.Of("AG-DAYBOUND", AgendaLines.Plan(profile, agenda), stage: ReviewStage.Agenda)}");
        }
    }

    [Fact]
    public void AG_DAYBOUND_counts_the_night_to_the_right_day()
    {
        var first = AgendaLines.Plan(QualityTime, "0 02:00-03:00 social Party\n0 09:00-10:00 talk");
        Assert.Equal(["Tuesday: “Party” starts at 02:00 and belongs to the night before. The gathering has no day before its first one."], Verdict.Sentences("AG-DAYBOUND", first));
        Assert.Equal(Plans.At("26:00"), Verdict.Fixed("AG-DAYBOUND", first, "Move “Party” to the night that follows").Items.Find(new("i01"))!.Start);
        Verdict.Fixed("AG-DAYBOUND", first, "Move “Party” to 14:00");
        var later = AgendaLines.Plan(QualityTime, "0 09:00-10:00 talk\n1 02:00-03:00 social Party");
        Assert.Equal(["09:00–10:00 i01", "02:00–03:00 i02"], Verdict.Fixed("AG-DAYBOUND", later, "Count “Party” to the night of Tuesday").Agenda());
    }
}
