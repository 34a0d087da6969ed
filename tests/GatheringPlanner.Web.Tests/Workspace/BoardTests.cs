using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>The board as the browser gets it. Style turns minutes into pixels: 1.6 px each at normal zoom, so five are eight.</summary>
public sealed partial class BoardTests : WorkspaceTest
{
    [Fact]
    public async Task Every_item_has_its_true_place_and_height()
    {
        using var state = await OpenAsync(Plan(Item("open", "09:00", 5), Item("talk", "09:05", 55), Item("pause", "10:00", 35, ItemKind.Break)));

        var board = RenderBoard(state);

        Assert.Equal((540, 5), Placed(board, "open"));
        Assert.Equal((545, 55), Placed(board, "talk"));
        Assert.Equal((600, 35), Placed(board, "pause"));
        Assert.Contains("--from:480;--to:1080;--days:1", board.Find("[data-board]").GetAttribute("style"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_wears_its_kind_its_height_and_its_ground()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60, ItemKind.Talk), Item("walk", "10:00", 30, ItemKind.Activity) with { Optional = true }));

        var board = RenderBoard(state);

        Assert.Equal(["it", "room", "tall", "k-listen"], ItemOf(board, "talk").ClassList);
        Assert.Equal(["it", "air", "c", "k-together", "opt"], ItemOf(board, "walk").ClassList);
        Assert.Contains("Optional", ItemOf(board, "walk").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, "15 min", "09:00")]
    [InlineData(25, "09:00 · 25 min", null)]
    [InlineData(35, "09:00 · 35 min", null)]
    [InlineData(60, "09:00 · 1 h", null)]
    public async Task What_an_item_says_grows_with_its_height(int minutes, string says, string? keepsQuiet)
    {
        using var state = await OpenAsync(Plan(Item("item", "09:00", minutes, ItemKind.Social) with { Optional = true, Goal = "Meet somebody new" }));

        var text = Words(ItemOf(RenderBoard(state), "item"));

        Assert.Contains(says, text, StringComparison.Ordinal);
        if (keepsQuiet is not null) Assert.DoesNotContain(keepsQuiet, text, StringComparison.Ordinal);
        Assert.Equal(minutes >= 60, text.Contains("Meet somebody new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_item_tells_ears_its_kind_and_both_times()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 10, ItemKind.Talk)));

        Assert.Equal(", talk, 09:00 to 09:10, ", ItemOf(RenderBoard(state), "talk").QuerySelector(".vh")?.TextContent);
    }

    [Fact]
    public async Task Marks_and_names_stand_after_the_time()
    {
        using var state = await OpenAsync(Plan(Item("panel", "09:00", 60, ItemKind.Panel) with
        {
            CustomerVoice = true, SpeakerOrigin = SpeakerOrigin.External, Room = Liffey.Id, Track = Green.Id, Pinned = true,
        }));

        var item = ItemOf(RenderBoard(state), "panel");

        Assert.Matches("09:00 · 1 h.*Customer voice.*Outside voice.*Green.*Liffey", Words(item));
        Assert.Equal("Pinned", item.QuerySelector("[role=img]")?.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Parallel_items_share_the_width_and_a_clash_is_marked()
    {
        using var state = await OpenAsync(Plan(Item("one", "09:00", 60), Item("two", "09:30", 60)));

        var board = RenderBoard(state);

        Assert.Contains("--lane:0;--lanes:2", ItemOf(board, "one").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Contains("--lane:1;--lanes:2", ItemOf(board, "two").GetAttribute("style"), StringComparison.Ordinal);
        Assert.True(ItemOf(board, "one").ClassList.Contains("clash"));
    }

    [Fact]
    public async Task Dragging_finds_the_id_the_day_and_the_start_of_every_item()
    {
        using var state = await OpenAsync(PlanOf(2, Item("one", "09:00", 60), Item("two", "10:00", 60, day: 1)));

        var two = ItemOf(RenderBoard(state), "two");

        Assert.Equal(("two", "600", "1"), (two.GetAttribute("data-item"), two.GetAttribute("data-start"), two.Closest("[data-day]")?.GetAttribute("data-day")));
    }

    [Fact]
    public async Task No_item_has_a_handler_of_its_own_that_every_version_would_send_anew()
    {
        using var state = await OpenAsync(Plan(Item("one", "09:00", 60), Item("two", "11:00", 60), Item("some-time", "09:00", 60) with { Start = null, End = null }));

        var board = RenderBoard(state);

        Assert.DoesNotContain("blazor:on", board.Markup, StringComparison.Ordinal);
        Assert.Equal(["one", "two", "some-time"], board.FindAll("[data-open]").Select(x => x.GetAttribute("data-open")));
        Assert.Equal(["600"], board.FindAll("[data-gap]").Select(x => x.GetAttribute("data-gap")));
    }

    [Fact]
    public async Task The_board_is_drawn_for_a_new_version_and_not_for_every_word_that_is_said()
    {
        using var state = await OpenAsync(Plan(Item("talk", "09:00", 60)));
        var board = RenderBoard(state);
        board.Render();
        var drawn = board.RenderCount;

        board.Render();
        Assert.Equal(drawn, board.RenderCount);
        await state.DoAsync(new ResizeItem(new("talk"), 90));
        board.Render(parameters => parameters.Add(x => x.Revision, state.Plan.Revision));

        Assert.Equal((540, 90), Placed(board, "talk"));
    }

    [Fact]
    public async Task Nine_and_four_stand_out_on_the_axis()
    {
        using var state = await OpenAsync(Plan(Item("one", "09:00", 60)));

        Assert.Equal(["09:00", "16:00"], RenderBoard(state).FindAll(".axis .lim").Select(x => x.TextContent));
    }

    [Fact]
    public async Task Who_may_only_read_can_fill_no_gap()
    {
        using var state = await OpenAsync(Plan(Item("one", "09:00", 60), Item("two", "11:00", 60)), SamplePeople.Aoife);

        Assert.True(RenderBoard(state).Find(".gap").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Sixty_days_with_six_hundred_items_stay_one_component()
    {
        var items = Enumerable.Range(0, 600).Select(x => Item($"item-{x}", $"{8 + (x % 10):00}:00", 50, day: x / 10)).ToArray();
        using var state = await OpenAsync(PlanOf(60, items));

        var board = RenderBoard(state);

        Assert.Equal(600, board.FindAll("[data-item]").Count);
        Assert.Equal(60, board.FindComponents<Components.Workspace.DayHead>().Count);
    }

    private static IElement ItemOf(IRenderedComponent<Components.Workspace.Board> board, string id) => board.Find($"[data-item='{id}']");

    /// <summary>What eyes see.</summary>
    private static string Words(IElement element)
    {
        var seen = (IElement)element.Clone();
        foreach (var hidden in seen.QuerySelectorAll(".vh").ToList()) hidden.Remove();
        return Spaces().Replace(seen.TextContent, " ").Trim();
    }

    private static (int At, int Length) Placed(IRenderedComponent<Components.Workspace.Board> board, string id)
    {
        var style = Style().Match(ItemOf(board, id).GetAttribute("style") ?? "");
        return (int.Parse(style.Groups[1].Value), int.Parse(style.Groups[2].Value));
    }

    [GeneratedRegex("--at:(\\d+);--len:(\\d+);")]
    private static partial Regex Style();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
