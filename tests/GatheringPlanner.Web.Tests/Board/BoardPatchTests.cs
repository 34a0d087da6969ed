using System.Text;
using System.Text.Json;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>What is sent of a new version.</summary>
public sealed class BoardPatchTests : BoardTest
{
    private static readonly GatheringPlan Morning = Plan(Walk("one", "09:00"), Walk("two", "10:00"), Walk("three", "11:00"));

    [Fact]
    public void The_same_is_nothing() => Assert.Equal("""{"d":[]}""", Patch(Morning, Morning));

    [Fact]
    public void What_only_moves_is_a_row_of_numbers()
    {
        using var patch = JsonDocument.Parse(Patch(Morning, After(Morning, new MoveItem(new("three"), 0, PlanTime.At(11, 30)))));

        var day = patch.RootElement.GetProperty("d")[0];
        Assert.Equal("""[["three",690,60,0,1]]""", day.GetProperty("m").GetRawText());
        Assert.Equal("g:660", day.GetProperty("p")[0][0].GetString());
    }

    [Fact]
    public void A_gap_that_becomes_another_one_is_a_row_of_numbers()
    {
        var holes = Plan(Walk("one", "09:00"), Walk("two", "11:00"), Walk("three", "13:00"), Walk("four", "14:30"));

        using var patch = JsonDocument.Parse(Patch(holes, After(holes, new PlaceItem(new("two"), 0, PlanTime.At(11, 30)))));

        var day = patch.RootElement.GetProperty("d")[0];
        Assert.Equal("""[[600,600,90,"1 h 30"],[720,750,30,"30 min"]]""", day.GetProperty("w").GetRawText());
        Assert.DoesNotContain(day.GetProperty("p").EnumerateArray(), x => x[0].GetString()!.StartsWith("g:", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_is_named_and_what_changes_is_drawn_anew_before_what_follows_it()
    {
        using var patch = JsonDocument.Parse(Patch(Morning, After(After(Morning, new RemoveItem(new("one"))), new RetitleItem(new("two"), "Zwei"))));

        var day = patch.RootElement.GetProperty("d")[0];
        Assert.Equal("""["i:one"]""", day.GetProperty("x").GetRawText());
        Assert.Equal(("i:two", "i:three"), (day.GetProperty("p")[0][0].GetString(), day.GetProperty("p")[0][1].GetString()));
        Assert.Contains("Zwei", day.GetProperty("p")[0][2].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_axis_is_sent_with_what_made_it_longer() =>
        Assert.StartsWith("""{"a":[360,1080],"d":""", Patch(Morning, After(Morning, new MoveItem(new("one"), 0, PlanTime.At(6)))), StringComparison.Ordinal);

    [Fact]
    public void Another_view_or_number_of_days_needs_the_whole()
    {
        var before = DrawingOf(Morning);

        Assert.Null(DrawingOf(Morning, zoom: 2).PatchFrom(before));
        Assert.Null(DrawingOf(PlanOf(2)).PatchFrom(before));
    }

    /// <summary>Applies patches as the browser does, on the keys and places alone.</summary>
    [Fact]
    public void Patches_lead_to_the_same_board_as_drawing_it_anew()
    {
        var random = new RandomPlans(23);
        for (var round = 0; round < 60; round++)
        {
            var plan = random.Plan(items: 20, days: 2);
            var next = plan;
            for (var i = 0; i < 3; i++) next = random.Edit(next).Apply(next) is Applied applied ? applied.Plan : next;
            var (before, after) = (DrawingOf(plan), DrawingOf(next));
            if (after.PatchFrom(before) is not { } json) continue;

            Assert.Equal(PatchedBoard.Of(after.Markup).Pieces, PatchedBoard.Of(before.Markup).With(Encoding.UTF8.GetString(json)).Pieces);
        }
    }

    /// <summary>No rule minds it, so that nothing but its place changes.</summary>
    private static AgendaItem Walk(string id, string start) => Item(id, start, 60, ItemKind.Activity) with { Optional = true };

    private string Patch(GatheringPlan before, GatheringPlan after) => Encoding.UTF8.GetString(DrawingOf(after).PatchFrom(DrawingOf(before))!);

    private static GatheringPlan After(GatheringPlan plan, PlanEdit edit) => Assert.IsType<Applied>(edit.Apply(plan)).Plan;
}
