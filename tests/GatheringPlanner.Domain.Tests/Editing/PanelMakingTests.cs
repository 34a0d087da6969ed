using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class PanelMakingTests
{
    private static readonly Insight[] Insights = [new(new("v1"), "Three signatures"), new(new("v2"), "Nobody knows the invoices"), new(new("v3"), "A week, not three")];
    private static readonly GatheringPlan Plan = Insights.Aggregate(Plans.Day(Plans.Item("panel", "11:00", 35)), (plan, x) => plan.With(x));
    private static readonly AgendaItem Panel = Plan.Items.Find(new("panel"))!;

    [Fact]
    public void An_insight_gets_the_last_turn_and_is_brought_into_the_item_in_one_step()
    {
        var full = Seated(1, 2);
        var edit = PanelMaking.Add(full, Panel, Insights[2], new("s3"));

        Assert.Equal("Took “A week, not three” into “panel”", edit.Describe(full));
        Assert.Equal(
            new Applied(full.With(new PanelSeat(new("s3"), Panel.Id, new("v3")) { Rank = 3 }).With(Insights[2] with { Items = [Panel.Id] })),
            edit.Apply(full));
    }

    [Fact]
    public void A_turn_that_is_taken_away_leaves_the_insight_in_the_bank()
    {
        var edit = PanelMaking.Remove(Seated(1, 2), PanelMaking.SeatsOf(Seated(1, 2), Panel.Id)[0]);

        Assert.Equal("Took “Three signatures” out of the panel", edit.Describe(Plan));
        Assert.Equal(
            new Applied(Plan.With(Insights[1] with { Items = [Panel.Id] }).With(new PanelSeat(new("s2"), Panel.Id, new("v2")) { Rank = 2 })),
            edit.Apply(Seated(1, 2)));
    }

    [Theory]
    [InlineData("s3", -1, "s1,s3,s2", "Moved “A week, not three” to place 2 of the panel")]
    [InlineData("s1", 1, "s2,s1,s3", "Moved “Three signatures” to place 2 of the panel")]
    [InlineData("s1", 9, "s2,s3,s1", "Moved “Three signatures” to place 3 of the panel")]
    [InlineData("s1", -1, null, null)]
    public void A_turn_moves_among_the_others(string seat, int by, string? order, string? sentence)
    {
        var plan = Seated(1, 2, 3);

        var edit = PanelMaking.Move(plan, plan.All<PanelSeat>().Find(new(seat))!, by);

        Assert.Equal(sentence, edit?.Describe(plan));
        Assert.Equal(order, edit is null ? null : string.Join(',', PanelMaking.SeatsOf(((Applied)edit.Apply(plan)).Plan, Panel.Id).Select(x => x.Id)));
    }

    [Fact]
    public void An_insight_that_is_removed_is_in_no_panel_any_more()
    {
        var edit = PanelMaking.Forget(Seated(1), Insights[0]);

        Assert.Equal("Removed the insight “Three signatures”", edit.Describe(Plan));
        Assert.Equal(new Applied(Plans.Day(Plans.Item("panel", "11:00", 35)).With(Insights[1]).With(Insights[2])), edit.Apply(Seated(1)));
    }

    [Theory]
    [InlineData(0, "A turn takes 1 to 240 minutes.")]
    [InlineData(241, "A turn takes 1 to 240 minutes.")]
    public void A_turn_has_a_length_that_can_be(int minutes, string reason) =>
        Assert.Equal(new Refused(reason), new PutPart<PanelSeat>(new(new("s"), Panel.Id, new("v1")) { Minutes = minutes }).Apply(Plan));

    [Fact]
    public void Welcome_and_questions_have_limits()
    {
        var panel = new CustomerPanel(CustomerPanel.IdOf(Panel.Id), Panel.Id);
        Assert.Equal(new Refused("A welcome takes 0 to 60 minutes."), new PutPart<CustomerPanel>(panel with { WelcomeMinutes = 61 }).Apply(Plan));
        Assert.Equal(new Refused("At the end there is time for 0 to 20 questions."), new PutPart<CustomerPanel>(panel with { QuestionsAtEnd = -1 }).Apply(Plan));
        Assert.Equal(new Applied(Plan.With(panel)), new PutPart<CustomerPanel>(panel).Apply(Plan));
    }

    /// <summary>The plan with the insights of these numbers in the panel, in order.</summary>
    private static GatheringPlan Seated(params int[] numbers) =>
        numbers.Aggregate(Plan, (plan, i) => ((Applied)PanelMaking.Add(plan, Panel, Insights[i - 1], new($"s{i}")).Apply(plan)).Plan);
}
