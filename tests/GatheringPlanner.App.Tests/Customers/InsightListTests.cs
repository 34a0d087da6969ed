using System.Text;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Customers;

/// <summary>Insights that come in somebody's list.</summary>
public sealed class InsightListTests
{
    private const string Full =
        """
        Insight,Customer,Segment,Contact,Moment,Touchpoint,Since,Heard on,Heard by,Evidence,Sensitivity,Solution,Owner,Outcome
        Three signatures now,Larch,industry,procurement,misery,the contract,2027-01-01,13/02/2027,Renske,2 calls,own people,One form,Milo,They signed
        They read it aloud,Quarry,,user,Magic,,,,,letter,,,,
        They buy in one tender,,,,change,,,,,,,,,
        """;

    private readonly InsightList _list = new([new("Fen", "Heron Ltd"), new("Elm", "us")]);
    private readonly GatheringPlan _plan = GatheringPlan.Empty(new(Guid.NewGuid()), new("Spring days", GatheringProfile.QualityTime));
    private int _ids;

    [Fact]
    public void Every_column_finds_its_field_and_what_no_cell_says_stays_open()
    {
        var plan = Imported(_plan, Full);

        Assert.Equal(
            [
                new(new("n1"), "Three signatures now")
                {
                    Customer = "Larch", Segment = "industry", Contact = ContactRole.Procurement, Moment = CustomerMoment.Misery, Touchpoint = "the contract", Since = new(2027, 1, 1), HeardOn = new(2027, 2, 13),
                    Source = "Renske", Evidence = "2 calls", Sensitivity = InsightSensitivity.OwnPeople, Solution = "One form", Owner = "Milo", Outcome = "They signed",
                },
                new(new("n2"), "They read it aloud") { Customer = "Quarry", Contact = ContactRole.User, Moment = CustomerMoment.Magic, Evidence = "letter" },
                new(new("n3"), "They buy in one tender"),
            ],
            plan.All<Insight>());
    }

    [Fact]
    public void The_same_list_once_more_changes_nothing_and_a_longer_one_only_what_it_says()
    {
        var plan = Imported(_plan, Full);

        Assert.Equal((0, 3), (Preview(plan, Full).Wanted, Preview(plan, Full).Count(ImportOutcome.Unchanged)));
        var next = Preview(plan, "insight;customer;owner\nTHREE signatures now;larch;Tomas\nThree signatures now;Copper;");
        Assert.Equal([(ImportOutcome.Changed, "insight, customer, owner"), (ImportOutcome.New, "")], next.Rows.Select(x => (x.Outcome, x.Note)));
    }

    [Fact]
    public void Without_headings_the_first_column_is_what_changed() =>
        Assert.Equal(["They pay later"], Imported(_plan, "They pay later,nobody knows").All<Insight>().Select(x => x.WhatChanged));

    [Theory]
    [InlineData("insight,contact\nThey pay later,chef", "There is no contact role “chef”. Known are user, procurement, accounting, sourcing, executive, other.")]
    [InlineData("insight,moment\nThey pay later,fun", "There is no moment “fun”. Known are magic, misery.")]
    [InlineData("insight,heard on\nThey pay later,someday", "The date of hearing is “someday”. Write a date such as 2027-06-08.")]
    [InlineData("insight,customer\n,Larch", "It does not say what changed.")]
    [InlineData("insight,owner\nThey pay later,Ida of HERON ltd", "This names the customer whom everybody knows as Fen.")]
    public void A_row_that_cannot_be_taken_says_why_and_the_others_are_taken(string text, string complaint)
    {
        var preview = Preview(_plan, $"{text}\nThey tell us,");

        Assert.Equal([(2, ImportOutcome.Wrong, complaint), (3, ImportOutcome.New, "")], preview.Rows.Select(x => (x.Line, x.Outcome, x.Note)));
        Assert.Equal(["They tell us"], Imported(_plan, $"{text}\nThey tell us,").All<Insight>().Select(x => x.WhatChanged));
    }

    [Fact]
    public void An_insight_that_stands_there_twice_is_taken_once_and_one_too_long_is_not()
    {
        var preview = Preview(_plan, $"insight,owner\nThey pay later,\nthey pay LATER,\nThey merge,{new string('x', PlanText.MaxName + 1)}");

        Assert.Equal(
            [(ImportOutcome.New, ""), (ImportOutcome.Wrong, "The same insight stands in row 2."), (ImportOutcome.Wrong, $"“{new string('x', 20)}…” has more than {PlanText.MaxName} characters.")],
            preview.Rows.Select(x => (x.Outcome, x.Note)));
    }

    [Fact]
    public void A_list_that_does_not_say_what_changed_is_none() =>
        Assert.Equal(
            ("Say which column holds what changed.", null),
            (_list.ComplaintOf(_list.Guess(Table("customer\nLarch"), false)), _list.ComplaintOf(_list.Guess(Table("insight\nLater"), false))));

    private GatheringPlan Imported(GatheringPlan plan, string text) => Assert.IsType<Applied>(Preview(plan, text).Edit("Imported insights").Apply(plan)).Plan;

    private ImportPreview Preview(GatheringPlan plan, string text) => _list.Preview(plan, _list.Guess(Table(text), monthFirst: false), Table(text), () => $"n{++_ids}");

    private static Table Table(string text) => Assert.IsType<ReadableTable>(TableReader.Read(Encoding.UTF8.GetBytes(text), default)).Table;
}
