using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Testing;

/// <summary>Plans with insights from customers and a panel of them.</summary>
public static class VoicePlans
{
    /// <summary>The plan with six insights heard in the last months before a date, four of them in its first panel, and three top questions.</summary>
    public static GatheringPlan WithVoices(GatheringPlan plan, DateOnly today)
    {
        var insights = Insights(today);
        plan = insights.Aggregate(plan, (all, x) => all.With(x))
            .With(new Participant(new("tomas"), "Tomas")).With(new Participant(new("renske"), "Renske") { Role = ParticipantRole.Host }).With(new Participant(new("milo"), "Milo") { Role = ParticipantRole.Host });
        var item = PanelReading.Places(plan)[0];
        string[] prompts = ["What would it take for all three to say yes in one day?", "Whose name should stand on an invoice?", "What do we do once that we could do always?", "What will they need next that we do not see?"];
        for (var i = 0; i < prompts.Length; i++)
        {
            plan = ((Applied)PanelMaking.Add(plan, item, plan.All<Insight>().Find(insights[i].Id)!, new($"s{i}")).Apply(plan)).Plan;
            plan = plan.With(plan.All<PanelSeat>().Find(new($"s{i}"))! with { Prompt = prompts[i], Panellist = i < 2 ? new(i == 0 ? "renske" : "milo") : null, PanellistName = i < 2 ? null : "Aoife" });
        }

        return plan.With(new Assignment(new("moderator"), item.Id, new("tomas"), SessionRole.Facilitator)).With(new Assignment(new("notes"), item.Id, new("milo"), SessionRole.NoteTaker))
            .With(new TopQuestion(new("q1"), "What would make you recommend us to your own buyer?", new("renske")) { AlsoAskedBy = [new("milo")], Rank = 1 })
            .With(new TopQuestion(new("q2"), "Which of our letters do you throw away?", new("milo")) { Rank = 2 })
            .With(new TopQuestion(new("q3"), "Who at your place has never heard of us?", new("renske")));
    }

    private static Insight[] Insights(DateOnly today) =>
    [
        new(new("v1"), "Their approval now needs three signatures, and our renewal notice reaches only the first of them.")
        {
            Customer = "Larch", Contact = ContactRole.Procurement, Segment = "industry", Moment = CustomerMoment.Misery, Touchpoint = "three signatures", Source = "Renske", Evidence = "2 calls",
            Since = today.AddMonths(-2), HeardOn = today.AddDays(-12), Solution = "The notice goes to everybody who signs", Owner = "Renske",
        },
        new(new("v2"), "Invoices arrive with our project names, which nobody in their accounting knows. Each one costs them a phone call.")
        {
            Customer = "Copper", Contact = ContactRole.Accounting, Segment = "public sector", Moment = CustomerMoment.Misery, Source = "Milo", Evidence = "6 e-mails", Since = today.AddMonths(-4), HeardOn = today.AddDays(-30),
        },
        new(new("v3"), "A coach called before the first session only to ask what a good week looks like. They still talk about it.")
        {
            Customer = "Harbour", Contact = ContactRole.User, Segment = "health care", Moment = CustomerMoment.Magic, Touchpoint = "the call before", Source = "Aoife", Since = today.AddMonths(-1), HeardOn = today.AddDays(-20),
        },
        new(new("v4"), "New managers want the first talk within a week. We offer three weeks, so half of them find their own help.")
        {
            Customer = "Fen", Contact = ContactRole.User, Segment = "software", Moment = CustomerMoment.Misery, Touchpoint = "a week, not three", Source = "Tomas", Evidence = "survey of 31", Since = today.AddMonths(-3), HeardOn = today.AddDays(-64),
        },
        new(new("v5"), "They plan to buy coaching and training together from next year, in one tender.")
        {
            Customer = "Larch", Contact = ContactRole.Sourcing, Segment = "industry", Source = "Renske", Evidence = "1 call", Since = today.AddMonths(-1), HeardOn = today.AddDays(-13), Sensitivity = InsightSensitivity.OwnPeople,
        },
        new(new("v6"), "The report after six months was two pages, and the board read it aloud.")
        {
            Customer = "Quarry", Contact = ContactRole.User, Segment = "industry", Moment = CustomerMoment.Magic, Source = "Priya", Evidence = "letter", Since = today.AddMonths(-8), HeardOn = today.AddDays(-150),
        },
    ];
}
