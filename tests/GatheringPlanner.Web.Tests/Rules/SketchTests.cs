using Bunit;
using GatheringPlanner.Domain.Quality.Examples;
using GatheringPlanner.Web.Components.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Rules;

/// <summary>How an example is drawn and put into words.</summary>
public sealed class SketchTests : ComponentTest
{
    private static readonly BarScale Day = new(9 * 60, 17 * 60);

    public SketchTests() => Services.AddLocalization();

    [Fact]
    public void A_block_lies_where_its_time_is()
    {
        var block = Assert.Single(Bar("11:00-13:00 workshop Draw it").Blocks);

        Assert.Equal((25, 25, 0), (block.Left, block.Width, block.Lane));
    }

    [Fact]
    public void Blocks_that_share_time_lie_below_each_other_and_no_others_do()
    {
        var bar = Bar("10:00-11:15 workshop One\n10:45-11:30 session Two\n11:15-12:00 session Three");

        Assert.Equal([0, 1, 0], bar.Blocks.Select(x => x.Lane));
        Assert.Equal(2, bar.Lanes);
    }

    [Fact]
    public void A_label_is_written_where_there_is_room_for_it()
    {
        var bar = Bar("09:00-11:00 talk Long\n11:00-11:45 discussion Short\n12:00-12:10 talk A moment");

        Assert.Equal([BarLabel.Word, BarLabel.Icon, BarLabel.None], bar.Blocks.Select(x => x.Label));
    }

    [Fact]
    public void What_has_no_possible_time_is_listed_and_not_drawn()
    {
        var view = RenderSketch("09:00-10:00 session One\n14:00-13:00 workshop Two\nuntimed workshop Three");

        Assert.Single(view.FindAll(".daybar rect"));
        Assert.Equal(["09:00–10:00", "14:00–13:00", "no time"], view.FindAll(".when").Select(x => x.TextContent));
    }

    [Fact]
    public void Both_drawings_of_a_rule_have_the_same_hours_and_at_least_four_of_them()
    {
        Assert.Equal(new BarScale(8 * 60, 12 * 60), BarScale.Of(RuleExamples.Find("QT-START")!));
        Assert.Equal(new BarScale(10 * 60, 14 * 60), BarScale.Of(RuleExamples.Find("QT-BREAK-FILLED")!));
    }

    [Fact]
    public void Nine_and_four_are_always_written_and_hours_do_not_crowd()
    {
        Assert.Equal([9, 10, 11, 12], new BarScale(9 * 60, 12 * 60).Written().Select(x => x / 60).Order());
        Assert.Equal([9, 11, 13, 16, 18, 20, 22], new BarScale(8 * 60, 22 * 60).Written().Select(x => x / 60).Order());
    }

    [Fact]
    public void Time_in_the_room_is_filled_and_what_is_optional_has_a_broken_edge()
    {
        var view = RenderSketch("09:00-10:00 session One\n10:00-11:00 break Two\n11:00-12:00 talk Three (optional)");

        Assert.Equal(["room", "air", "air"], view.FindAll(".daybar rect").Select(x => x.ClassName));
        Assert.Equal(["k-listen", "k-rest", "k-listen opt"], view.FindAll(".daybar svg > line").Select(x => x.ClassName!.Trim()));
    }

    [Fact]
    public void The_drawing_is_silent_and_the_list_says_it_all()
    {
        var view = RenderSketch("09:00-10:30 panel What we heard (optional, customer voice, outside speaker, for coaches, by Tomas)");

        Assert.Equal("true", view.Find(".daybar").GetAttribute("aria-hidden"));
        Assert.Equal("What we heard panel · 1 h 30 · for coaches · led by Tomas · optional · customer voice · outside speaker", view.Find(".blocks li > span + span").TextContent.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_fact_has_a_cross_where_it_fails_and_a_tick_where_it_passes()
    {
        var example = RuleExamples.Find("VEN-ASK")!;

        Assert.All(RenderSketch(example.Fails, passes: false).FindAll(".says use"), x => Assert.EndsWith("#x", x.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(RenderSketch(example.Passes, passes: true).FindAll(".says use"), x => Assert.EndsWith("#ok", x.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(example.Fails.Facts, RenderSketch(example.Fails, passes: false).FindAll(".says li").Select(x => x.TextContent.Trim()));
        Assert.Empty(RenderSketch(example.Fails, passes: false).FindAll(".daybar"));
    }

    [Fact]
    public void Days_are_named_where_there_are_several_and_a_far_place_is_told()
    {
        Assert.Equal(["Day 1", "Day 2"], RenderSketch("09:00-10:00 talk One\nday 2\n09:00-10:00 talk Two").FindAll("p").Select(x => x.TextContent));
        Assert.Matches(
            "^Dublin, Tuesday .*June.*, with people in Los Angeles$",
            RenderSketch("at Europe/Dublin on 2027-06-08 with America/Los_Angeles\n09:00-10:00 talk One").Find("p").TextContent);
    }

    /// <summary>Whatever is shown of any example has words of its own.</summary>
    [Fact]
    public void No_example_shows_the_key_of_a_missing_text()
    {
        foreach (var sketch in RuleExamples.All.SelectMany(x => new[] { x.Fails, x.Passes }))
        {
            Assert.DoesNotContain("rules.", RenderSketch(sketch, passes: true).Markup, StringComparison.Ordinal);
        }
    }

    private static DayBar Bar(string text) => new(SketchParser.Parse(text).Blocks, Day);

    private IRenderedComponent<SketchView> RenderSketch(string text) => RenderSketch(SketchParser.Parse(text), passes: true);

    private IRenderedComponent<SketchView> RenderSketch(Sketch sketch, bool passes) =>
        Render<SketchView>(parameters => parameters.Add(x => x.Sketch, sketch).Add(x => x.Passes, passes).Add(x => x.Scale, Day));
}
