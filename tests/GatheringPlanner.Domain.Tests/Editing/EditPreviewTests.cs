using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class EditPreviewTests
{
    private static readonly GatheringPlan Plan = Plans.Day(
        Plans.Item("talk", "09:00", 60), Plans.Item("work", "10:00", 60), Plans.Item("lunch", "11:20", 60, ItemKind.Meal), Plans.Item("walk", "12:20", 40) with { Optional = true });

    [Fact]
    public void What_moves_is_told_with_its_times_before_and_after()
    {
        var preview = EditPreview.Of(Plan, new ReflowDay(0, 15, new("new")));
        Assert.Null(preview.Obstacle);
        Assert.Equal(["work 10:00–11:00 10:15–11:15 15", "lunch 11:20–12:20 11:15–12:15 -5", "walk 12:20–13:00 12:15–12:55 -5"], preview.Shifted.Select(x => $"{x.After.Id} {x.Before.Slot} {x.After.Slot} {x.Minutes}"));
        Assert.Equal(["new-1"], preview.Come.Select(x => x.Id.Value));
        Assert.Empty(preview.Gone);
        Assert.Equal(Plans.At("12:15"), preview.EndOf(0));
    }

    [Fact]
    public void What_goes_is_told_and_a_change_of_words_moves_nothing()
    {
        var preview = EditPreview.Of(Plan, new Batch("Both", [new MergeItems(new("talk"), new("work")), new RetitleItem(new("lunch"), "Long lunch")]));
        Assert.Equal(["talk 09:00–10:00 09:00–11:00 0"], preview.Shifted.Select(x => $"{x.After.Id} {x.Before.Slot} {x.After.Slot} {x.Minutes}"));
        Assert.Equal(["work"], preview.Gone.Select(x => x.Id.Value));
        Assert.Empty(preview.Come);
    }

    [Fact]
    public void What_is_refused_says_why_and_changes_nothing() =>
        Assert.Equal(new EditPreview(Plan, "The gathering has no such day.", [], [], []), EditPreview.Of(Plan, new CloseGaps(3)));

    [Fact]
    public void An_empty_day_has_no_end() => Assert.Null(EditPreview.Of(Plan, new CloseGaps(0)).EndOf(1));
}
