using System.Text.Json;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Board;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>The verdict on every place, as the browser gets it at pick-up.</summary>
public sealed class PlaceMapTests : BoardTest
{
    private static readonly GatheringPlan Day = Plan(Item("talk", "09:00", 60), Item("pause", "10:00", 35, ItemKind.Break), Item("work", "10:35", 60), Item("walk", "14:00", 60, ItemKind.Activity) with { Optional = true });

    [Fact]
    public void Every_five_minutes_of_every_day_have_a_verdict()
    {
        var group = Group(Map(PlanOf(2, [.. Day.Items]), "walk"), 1);

        Assert.Equal((120, 120, 5), (group.GetProperty("p").GetArrayLength(), group.GetProperty("u").GetArrayLength(), group.GetProperty("s").GetInt32()));
    }

    [Fact]
    public void A_place_that_adds_something_names_it_and_says_what_makes_room()
    {
        var map = Map(Day, "walk");

        Assert.Equal((0, "Fits here, nothing new to mind"), VerdictAt(map, "15:00"));
        Assert.Equal(["talk", "pause", "work"], Group(map, 0).GetProperty("o").EnumerateArray().Select(x => x.GetString()));
        Assert.Equal("[60,2,2]", PushAt(map, "10:35"));
    }

    [Fact]
    public void A_pinned_item_is_refused_everywhere_else()
    {
        var plan = Plan([.. Day.Items.Select(x => x with { Pinned = true })]);

        Assert.Equal((4, "Cannot go here"), VerdictAt(Map(plan, "walk"), "15:00"));
    }

    [Fact]
    public void A_copy_that_would_end_too_late_is_refused_and_breaks_nothing()
    {
        var plan = Plan(Item("journey", "10:00", PlanTime.Latest - 600, ItemKind.Activity));

        Assert.Equal((4, "Cannot go here"), VerdictAt(Map(plan, "journey", CarryMode.Copy), "15:00"));
    }

    [Fact]
    public void Items_of_a_lane_are_offered_every_lane_of_the_day()
    {
        var plan = Plan(Item("one", "09:00", 60) with { Track = Green.Id }, Item("two", "09:00", 60) with { Track = Blue.Id });

        Assert.Equal([(0, "blue"), (0, "green")], Map(plan, "one").GetProperty("g").EnumerateArray().Select(x => (x.GetProperty("d").GetInt32(), x.GetProperty("l").GetString()!)));
    }

    [Fact]
    public void A_pulled_edge_has_its_own_places()
    {
        var map = Map(Day, "talk", CarryMode.End);

        Assert.Equal(545, map.GetProperty("f").GetInt32());
        Assert.Equal("[-30,0,1]", Group(map, 0).GetProperty("u")[5].GetRawText());
    }

    [Fact]
    public void Where_the_speaker_is_not_there_or_speaks_elsewhere_is_told()
    {
        var plan = Plan(Item("talk", "09:00", 60), Item("other", "11:00", 60)).With(new Domain.People.Speaker(new("ana"), "Ana") { Items = [new("talk"), new("other")], Availability = [new(new(2027, 6, 8), PlanTime.At(9), PlanTime.At(15))] });

        Assert.Equal(["[0,240,540,\"Ana is not there\"]", "[0,660,720,\"Ana: “other”\"]", "[0,900,1680,\"Ana is not there\"]"], Map(plan, "talk").GetProperty("t").EnumerateArray().Select(x => x.GetRawText()));
    }

    private JsonElement Map(GatheringPlan plan, string item, CarryMode mode = CarryMode.Move)
    {
        var report = Report(plan);
        return JsonDocument.Parse(new PlaceMap(report, BoardLayout.Of(report), LaneBy.Track, new(Localized)).For(new(mode, plan.Items.Find(new(item))!))).RootElement;
    }

    private static JsonElement Group(JsonElement map, int day) => map.GetProperty("g").EnumerateArray().First(x => x.GetProperty("d").GetInt32() == day);

    private static (int Tone, string Head) VerdictAt(JsonElement map, string time)
    {
        var verdict = map.GetProperty("v")[Group(map, 0).GetProperty("p")[Position(map, time)].GetInt32()];
        return (verdict[0].GetInt32(), verdict[1].GetString()!);
    }

    private static string PushAt(JsonElement map, string time) => Group(map, 0).GetProperty("u")[Position(map, time)].GetRawText();

    private static int Position(JsonElement map, string time) => ((int)TimeOnly.Parse(time, null).ToTimeSpan().TotalMinutes - map.GetProperty("f").GetInt32()) / 5;
}
