using System.Globalization;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Testing;

/// <summary>The customer advisory board that the product ships, with everything around it that people enter on its pages.</summary>
public static class BoardPlans
{
    public static DateOnly First { get; } = new(2027, 6, 8);

    private static readonly string[] Topics = ["what costs customers time", "where they want to be in three years", "the words they use", "promises and open questions"];

    /// <summary>As it comes from the shelf.</summary>
    public static GatheringPlan Bare(PlanId id) => TemplateLibrary.All.Single(x => x.Name == "t2-cab-one-day").NewPlan(id, "Advisory board, spring", First);

    /// <summary>With people, insights, rules, roles, teams, scenario, questions, promises and follow-through: nothing is left to ask.</summary>
    public static GatheringPlan Prepared(PlanId id) => WithFollowThrough(WithVenue(WithVoices(WithPreparation(WithPeople(Bare(id))))));

    public static AudienceId Group(GatheringPlan plan, string name) => plan.Audiences.Single(x => x.Name == name).Id;

    private static GatheringPlan WithPeople(GatheringPlan plan)
    {
        string[] hosts = ["Renske", "Milo", "Priya", "Tomas"];
        string[] customers = ["Ines", "Jonas", "Kiri", "Lev", "Mara", "Nils", "Oda", "Per"];
        ContactRole[] contacts = [ContactRole.User, ContactRole.Procurement, ContactRole.Accounting, ContactRole.Executive];
        plan = hosts.Select((x, i) => Person(x, ParticipantRole.Host, Group(plan, "hosts")) with { Key = i == 3 ? "lead" : $"{x.ToLowerInvariant()}@example.org" }).Aggregate(plan, (all, x) => all.With(x));
        plan = customers.Select((x, i) => Person(x, ParticipantRole.Customer, Group(plan, "customers")) with { Contact = contacts[i % contacts.Length] }).Aggregate(plan, (all, x) => all.With(x));
        return plan.With(Person("Aoife", ParticipantRole.Executive, Group(plan, "hosts")) with { Key = "executive" })
            .With(Person("Fenna", ParticipantRole.Facilitator, null) with { Key = "fenna@example.org" });
    }

    private static Participant Person(string name, ParticipantRole role, AudienceId? group) => new(new(name.ToLowerInvariant()), name)
    {
        Role = role, Group = group, Confirmed = true, Diet = "", AccessNeed = "", HomeZone = "Europe/Dublin",
    };

    private static GatheringPlan WithPreparation(GatheringPlan plan)
    {
        var number = 0;
        plan = Done(plan, HostRuleMaking.AddReasons(plan, () => new(string.Create(CultureInfo.InvariantCulture, $"rule{++number}")))!);
        foreach (var (group, format) in new[] { ((AudienceId?)null, BriefingFormat.Everybody), (Group(plan, "hosts"), BriefingFormat.CustomerHosts) })
        {
            plan = plan.With(BriefingMaking.Filled(GroupBriefing.Of(plan, group), StockBriefing.All.Single(x => x.Format == format)));
        }

        string[] notes = ["renske", "milo", "priya", "tomas"];
        for (var i = 0; i < notes.Length; i++) plan = plan.With(new Assignment(new($"notes{i}"), new("i8"), new(notes[i]), SessionRole.NoteTaker) { Topic = Topics[i] });
        return plan.With(new Assignment(new("leads"), new("i8"), new("fenna"), SessionRole.Facilitator)).With(new Assignment(new("asks"), new("i11"), new("milo"), SessionRole.QuestionHolder))
            .With(new CoDesignTeam(new("blue"), "Blue") { Account = "Larch", JuniorFacilitator = new("renske"), Members = [new("ines"), new("jonas"), new("kiri"), new("lev")] })
            .With(new CoDesignTeam(new("green"), "Green") { JuniorFacilitator = new("milo"), Members = [new("mara"), new("nils"), new("oda"), new("per")] })
            .With(new Scenario(new("first-week"), "The first week of a new manager")
            {
                Customer = "A head of people at a company of 800", Situation = "Somebody was promoted on Monday", DesiredOutcome = "They lead their first talk within a week",
                Conditions = "Nobody has to ask twice, and the team notices", Context = "Busy season, three sites, two languages",
                Moments = [new("The first call", "hours until somebody calls"), new("The first talk", "days until it is held")],
            });
    }

    private static GatheringPlan WithVoices(GatheringPlan plan)
    {
        (string What, CustomerMoment Moment, ContactRole Contact)[] told =
        [
            ("Approval needs three signatures now", CustomerMoment.Misery, ContactRole.Procurement),
            ("Invoices carry names nobody knows", CustomerMoment.Misery, ContactRole.Accounting),
            ("The call before the first session", CustomerMoment.Magic, ContactRole.User),
        ];
        for (var i = 0; i < told.Length; i++)
        {
            plan = plan.With(new Insight(new($"v{i}"), told[i].What)
            {
                Customer = "Larch", Contact = told[i].Contact, Moment = told[i].Moment, Since = First.AddMonths(-2), HeardOn = First.AddDays(-20), Source = "Renske", Items = [new("i8"), new("i10"), new("i13")],
            });
        }

        return plan.With(new CustomerQuestion(new("magic"), "When did we make your day?", QuestionPurpose.Magic)).With(new CustomerQuestion(new("misery"), "When did we spoil it?", QuestionPurpose.Misery))
            .With(new TopQuestion(new("q1"), "What would you drop?", new("renske")) { Rank = 1 }).With(new TopQuestion(new("q2"), "What do you need next?", new("milo")) { Rank = 2 });
    }

    private static GatheringPlan WithVenue(GatheringPlan plan)
    {
        plan = plan.With(new VenueRequest(new("lunch"), "Buffet for lunch")
        {
            Topic = RequestTopic.MenuOrSetUp, Status = PromiseStatus.Written, Owner = "Ms Byrne", Due = First.AddDays(-14), AskedOn = First.AddDays(-40), Departments = ["catering", "guest services"], Confirmed = ["catering", "guest services"], Fallback = "Cold plates",
        });
        plan = plan.WithItem(new(new("venue"), "Walk through with the venue", ItemKind.Registration) { Day = 0, Start = PlanTime.At(16, 45), End = PlanTime.At(17), Audience = Group(plan, "hosts"), Format = SessionFormat.VenueBriefing });
        plan = plan.Next(plan.Header with { Declared = [Declaration.HospitalityApproved] }, rooms: plan.Rooms.With(new Room(new("hall"), "The hall", 40)));
        foreach (var meal in plan.Items.Where(x => x.Kind == ItemKind.Meal || x.Kind.IsRoom()))
        {
            plan = plan.WithItem(meal with { Room = new("hall") });
            plan = plan.With(new FunctionSheet(new($"sheet-{meal.Id}"), meal.Id)
            {
                SetUp = "Rounds of six", SetUpFrom = PlanTime.At(7), TearDownUntil = PlanTime.At(22), Expected = 14, Guaranteed = 14, Menu = "Soup, salads", SpecialDiets = "none", Equipment = "Two boards", Contact = "Ms Byrne", Phone = "01 555 0100", Version = 1,
            });
        }

        return plan;
    }

    private static GatheringPlan WithFollowThrough(GatheringPlan plan) => plan
        .With(new ActionItem(new("reply"), "Answer to the members") { Owner = "Tomas", Due = First.AddDays(21) })
        .With(new PersonalCall(new("ines"), "Fenna", CallReason.Thank) { On = First.AddDays(3) }).With(new PersonalCall(new("checkin"), "Renske", CallReason.CheckIn) { On = First.AddDays(40) })
        .With(new Indicator(new("reviews"), "Business reviews held", IndicatorKind.Engagement))
        .With(new Measurement(new("thirty"), "What do you do otherwise?", EvaluationLevel.Behaviour, 30)).With(new Measurement(new("ninety"), "What came of it?", EvaluationLevel.Result, 90));

    private static GatheringPlan Done(GatheringPlan plan, PlanEdit edit) => ((Applied)edit.Apply(plan)).Plan;
}
