using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

/// <summary>Panels as they will run, insights looked for and counted.</summary>
public sealed class CustomerVoiceReadingTests
{
    private const string Day = """
        0 09:00-09:30 talk Opening
        0 11:00-11:35 panel voice Customers
        0 11:40-12:20 discussion voice What we heard
        1 09:00-10:00 session voice Again
        """;

    private static readonly GatheringPlan Plan = AgendaLines.Plan(GatheringProfile.QualityTime, Day);

    [Fact]
    public void A_panel_is_its_turns_in_order_with_who_tells_them_and_the_minutes_left()
    {
        var plan = Plan.With(Change("v1")).With(Change("v2")).With(new Participant(new("p"), "Renske"))
            .With(new PanelSeat(new("s1"), new("i02"), new("v1")) { Rank = 2, Panellist = new("p"), PanellistName = "Nobody", Minutes = 12 })
            .With(new PanelSeat(new("s2"), new("i02"), new("v2")) { Rank = 1, PanellistName = "Milo" })
            .With(new PanelSeat(new("s3"), new("i02"), new("gone")) { Rank = 3 })
            .With(new PanelSeat(new("s4"), new("i04"), new("v1")) { Rank = 4 });

        var panel = PanelReading.Of(plan, plan.Items.Find(new("i02"))!);

        Assert.Equal([("s2", "v2", "Milo"), ("s1", "v1", "Renske")], panel.Turns.Select(x => (x.Seat.Id.Value, x.Insight.Id.Value, x.Panellist)));
        Assert.Equal((3 + 7 + 12, 13, "i03"), (panel.Spoken, panel.Spare, panel.Discussion?.Id.Value));
    }

    [Fact]
    public void A_panel_without_anything_said_has_a_usual_welcome_and_a_parked_one_no_discussion()
    {
        var panel = PanelReading.Of(Plan, Plan.Items.Find(new("i04"))! with { Day = null, Start = null, End = null });

        Assert.Equal(new CustomerPanel(new("i04"), new("i04")) { WelcomeMinutes = 3, QuestionsAtEnd = 3 }, panel.Panel);
        Assert.Equal((27, null), (panel.Spare, panel.Discussion));
    }

    [Fact]
    public void Panels_are_held_where_customers_have_a_voice() =>
        Assert.Equal(["i02", "i03", "i04"], PanelReading.Places(Plan).Select(x => x.Id.Value));

    public static TheoryData<InsightQuery, string> Queries => new()
    {
        { new(), "v3,v1,v2" },
        { new("THREE sign"), "v1" },
        { new(Since: new(2027, 1, 1)), "v3,v2" },
        { new(Segment: "INDUSTRY"), "v1" },
        { new(Contact: ContactRole.User), "v3" },
        { new(Sort: InsightSort.Misery), "v1" },
        { new(Sort: InsightSort.Change), "v2" },
        { new("nobody said this"), "" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Insights_are_found_by_what_is_asked_for_the_newest_first(InsightQuery query, string found) =>
        Assert.Equal(found, string.Join(',', query.Among(Told()).Select(x => x.Id)));

    [Fact]
    public void Insights_are_counted_by_month_without_holes_and_by_segment()
    {
        var trend = InsightTrend.Of([.. Told().All<Insight>(), Change("v4") with { Since = new(2026, 11, 30), Segment = "Industry" }]);

        Assert.Equal([new(new(2026, 11, 1), 0, 1, 1), new(new(2026, 12, 1), 0, 0, 0), new(new(2027, 1, 1), 1, 0, 0)], trend.Months);
        Assert.Equal([new("industry", 0, 1, 1), new("", 0, 0, 1), new("health care", 1, 0, 0)], trend.Segments);
        Assert.Empty(InsightTrend.Of([]).Months);
    }

    [Fact]
    public void Only_the_last_twelve_months_are_counted()
    {
        var trend = InsightTrend.Of([Change("a") with { HeardOn = new(2020, 5, 5) }, Change("b") with { HeardOn = new(2027, 2, 5) }]);

        Assert.Equal((12, new(2026, 3, 1), new(2027, 2, 1)), (trend.Months.Count, trend.Months[0].Key, trend.Months[^1].Key));
    }

    private static GatheringPlan Told() => Plan
        .With(Change("v1") with { WhatChanged = "Now three signatures", Moment = CustomerMoment.Misery, Segment = "industry", HeardOn = new(2026, 11, 3) })
        .With(Change("v2"))
        .With(Change("v3") with { Moment = CustomerMoment.Magic, Segment = "health care", Contact = ContactRole.User, HeardOn = new(2027, 1, 9) });

    private static Insight Change(string id) => new(new(id), $"What {id} said");
}
