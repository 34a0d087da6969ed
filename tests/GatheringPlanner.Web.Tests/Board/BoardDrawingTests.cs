using System.Text.RegularExpressions;
using AngleSharp.Dom;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>The board as the browser gets it. Style turns minutes into pixels: 1.6 px each at normal zoom, so five are eight.</summary>
public sealed partial class BoardDrawingTests : BoardTest
{
    [Fact]
    public void Every_item_has_its_true_place_and_height()
    {
        var board = Draw(Plan(Item("open", "09:00", 5), Item("talk", "09:05", 55), Item("pause", "10:00", 35, ItemKind.Break)));

        Assert.Equal([("open", 540, 5), ("talk", 545, 55), ("pause", 600, 35)], board.QuerySelectorAll("[data-item]").Select(Placed));
    }

    [Fact]
    public void An_item_wears_its_kind_its_height_and_its_ground()
    {
        var board = Draw(Plan(Item("talk", "09:00", 60, ItemKind.Talk), Item("walk", "10:00", 30, ItemKind.Activity) with { Optional = true }));

        Assert.Equal(["it", "room", "tall", "k-listen"], ItemOf(board, "talk").ClassList);
        Assert.Equal(["it", "air", "c", "k-together", "opt"], ItemOf(board, "walk").ClassList);
        Assert.Contains("Optional", ItemOf(board, "walk").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, 1, "15 min", "09:00")]
    [InlineData(25, 1, "09:00 · 25 min", null)]
    [InlineData(35, 1, "09:00 · 35 min", null)]
    [InlineData(60, 1, "09:00 · 1 h", null)]
    [InlineData(60, 0.5, "09:00 · 1 h", null)]
    [InlineData(30, 0.5, "30 min", "Optional")]
    public void What_an_item_says_grows_with_its_height(int minutes, double zoom, string says, string? keepsQuiet)
    {
        var board = Draw(Plan(Item("item", "09:00", minutes, ItemKind.Social) with { Optional = true, Goal = "Meet somebody new" }), zoom: zoom);

        var text = Words(ItemOf(board, "item"));

        Assert.Contains(says, text, StringComparison.Ordinal);
        if (keepsQuiet is not null) Assert.DoesNotContain(keepsQuiet, text, StringComparison.Ordinal);
        Assert.Equal(minutes * zoom >= 60, text.Contains("Meet somebody new", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_item_tells_ears_its_kind_and_both_times() =>
        Assert.Equal(", talk, 09:00 to 09:10, ", ItemOf(Draw(Plan(Item("talk", "09:00", 10, ItemKind.Talk))), "talk").QuerySelector(".vh")?.TextContent);

    [Fact]
    public void Marks_and_names_stand_after_the_time()
    {
        var item = ItemOf(Draw(Plan(Item("panel", "09:00", 60, ItemKind.Panel) with
        {
            CustomerVoice = true, SpeakerOrigin = SpeakerOrigin.External, Room = Liffey.Id, Track = Green.Id, Pinned = true, Owner = "Tomas",
        })), "panel");

        Assert.Matches("09:00 · 1 h.*Customer voice.*Outside voice.*Green.*Tomas.*Liffey", Words(item));
        Assert.Equal("Pinned", item.QuerySelector("[role=img]")?.GetAttribute("aria-label"));
    }

    [Fact]
    public void What_people_wrote_stays_text()
    {
        var board = Draw(Plan(Item("sly", "09:00", 60) with { Title = "<img src=x onerror=\"alert(1)\">", Goal = "</li><script>", Owner = "\" onclick=\"x" }));

        Assert.Empty(board.QuerySelectorAll("img, script, [onclick], [onerror]"));
        Assert.Equal("<img src=x onerror=\"alert(1)\">", ItemOf(board, "sly").QuerySelector(".nm")?.TextContent);
    }

    [Fact]
    public void Parallel_items_share_the_width_and_a_clash_is_marked()
    {
        var board = Draw(Plan(Item("one", "09:00", 90), Item("two", "09:15", 90)));

        Assert.Contains("--lane:0;--lanes:2", ItemOf(board, "one").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Contains("--lane:1;--lanes:2", ItemOf(board, "two").GetAttribute("style"), StringComparison.Ordinal);
        Assert.True(ItemOf(board, "one").ClassList.Contains("clash"));
    }

    [Fact]
    public void Lanes_have_heads_and_keys()
    {
        var board = Draw(Plan(Item("one", "09:00", 60) with { Track = Green.Id }, Item("two", "09:00", 60) with { Track = Blue.Id }));

        Assert.Equal([("blue", "Blue"), ("green", "Green")], board.QuerySelectorAll("[data-lanekey]").Select(x => (x.GetAttribute("data-lanekey")!, x.TextContent)));
        Assert.Equal("blue green", board.QuerySelector("[data-day]")?.GetAttribute("data-lanes"));
        Assert.Equal("green", ItemOf(board, "one").GetAttribute("data-lane"));
    }

    [Fact]
    public void A_hole_offers_a_break_and_an_overlap_a_way_out()
    {
        var board = Draw(Plan(Item("one", "09:00", 60), Item("two", "10:45", 60), Item("three", "11:40", 60)));

        Assert.Equal("45 min nobody has named from 10:00: add an item", board.QuerySelector("[data-gap='600']")?.TextContent);
        Assert.Equal(("600", "45", "Make it a break: 45 min from 10:00"), board.QuerySelector("[data-break]") is { } made ? (made.GetAttribute("data-break"), made.GetAttribute("data-len"), made.TextContent) : default);
        Assert.Equal("Overlaps by 5 min", board.QuerySelector(".overlap span")?.TextContent);
        Assert.Equal(("three", "705"), board.QuerySelector("[data-after]") is { } after ? (after.GetAttribute("data-of"), after.GetAttribute("data-after")) : default);
    }

    [Fact]
    public void Who_may_only_read_is_offered_nothing_to_change()
    {
        var board = Draw(Plan(Item("one", "09:00", 60), Item("two", "11:00", 60)), mayEdit: false);

        Assert.True(board.QuerySelector("[data-gap]")!.HasAttribute("disabled"));
        Assert.Empty(board.QuerySelectorAll("[data-break], [data-more], [data-daymenu], [data-after]"));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_their_times_and_an_empty_day_says_how_to_begin()
    {
        var board = Draw(PlanOf(2, Item("late", "11:00", 60), Item("early", "09:00", 60)));

        Assert.Equal(["i:early", "g:600", "i:late"], board.QuerySelectorAll("[data-key]").Select(x => x.GetAttribute("data-key")));
        Assert.Equal("An empty day. Add a break first and build around it.", board.QuerySelector("[data-day='1'] .none")?.TextContent);
    }

    [Fact]
    public void Nine_and_four_stand_out_on_the_axis() =>
        Assert.Equal(["09:00", "16:00"], Draw(Plan(Item("one", "09:00", 60))).QuerySelectorAll(".axis .lim").Select(x => x.TextContent));

    [Fact]
    public void The_head_sums_the_day_up_and_names_the_worst()
    {
        var head = Draw(Plan(Item("one", "08:00", 120), Item("pause", "10:00", 15, ItemKind.Break), Item("two", "10:15", 45))).QuerySelector("[data-head='0']")!;

        Assert.StartsWith("Tuesday ", head.QuerySelector("h3")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("2 h 45 in the room of 7 h", Words(head.QuerySelector(".stripfacts")!), StringComparison.Ordinal);
        Assert.NotNull(head.QuerySelector(".strip em"));
    }

    [Fact]
    public void The_same_view_of_the_same_verdict_is_drawn_once()
    {
        var report = Report(Plan(Item("one", "09:00", 60)));
        var view = new Components.Board.BoardView(1, Components.Board.LaneBy.Track, true, "en");

        var drawing = Components.Board.BoardDrawing.Of(report, view, new(Localized, "icons.svg"));

        Assert.Same(drawing, Components.Board.BoardDrawing.Of(report, view with { }, new(Localized, "icons.svg")));
        Assert.NotSame(drawing, Components.Board.BoardDrawing.Of(report, view with { Zoom = 2 }, new(Localized, "icons.svg")));
    }

    private static IElement ItemOf(IDocument board, string id) => board.QuerySelector($"[data-item='{id}']")!;

    /// <summary>What eyes see on the board.</summary>
    private static string Words(IElement element)
    {
        var seen = (IElement)element.Clone();
        foreach (var hidden in seen.QuerySelectorAll(seen.ClassList.Contains("q") || seen.ClassList.Contains("bar") ? ".vh, .when, .sub" : ".vh, .when").ToList()) hidden.Remove();
        return Spaces().Replace(seen.TextContent, " ").Trim();
    }

    private static (string Id, int At, int Length) Placed(IElement item)
    {
        var style = Style().Match(item.GetAttribute("style") ?? "");
        return (item.GetAttribute("data-item")!, int.Parse(style.Groups[1].Value), int.Parse(style.Groups[2].Value));
    }

    [GeneratedRegex("--at:(\\d+);--len:(\\d+);")]
    private static partial Regex Style();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
