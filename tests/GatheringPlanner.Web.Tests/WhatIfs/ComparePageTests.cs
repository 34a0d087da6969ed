using Bunit;
using Bunit.TestDoubles;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.WhatIfs;

public sealed class ComparePageTests : WhatIfTest
{
    [Fact]
    public async Task Figures_stand_side_by_side_and_the_changes_are_told_by_days()
    {
        using var state = await MakeAsync();
        await ChangeAsync(Copy, new ResizeItem(new("talk"), 45), new MoveItem(new("lunch"), 0, PlanTime.At(12)));
        var page = Render<ComparePage>(parameters => parameters.Add(x => x.Id, Copy.Value));

        Assert.Equal("2 changes. The agenda stays as it is until they are adopted.", page.Find(".lead").TextContent);
        Assert.Equal(
            ["In the room|1 h|45 min", "Breaks|0 min|0 min", "Sessions from and to|09:00–10:00|09:00–09:45", "The day ends|13:15|13:00", "Longest stretch|1 h|45 min", "People take part|0 %|0 %"],
            page.FindAll("section .figures tbody tr").Take(6).Select(x => string.Join('|', x.Children.Select(y => y.LastChild!.TextContent))));
        Assert.Equal(["“talk” is 15 min shorter.", "“lunch” moved from 12:15 to 12:00."], page.FindAll(".told li").Select(x => x.TextContent));
        Assert.Equal($"As it was: {DateWords.Day(Original.Header, 1)}.", page.Find(".same").TextContent);
        Assert.Equal(2, page.FindAll("section .daybar").Count);
    }

    [Fact]
    public async Task Adopting_leads_back_to_the_agenda_where_the_step_can_be_undone()
    {
        using var state = await MakeAsync();
        await ChangeAsync(Copy, new ResizeItem(new("talk"), 45));
        var page = Render<ComparePage>(parameters => parameters.Add(x => x.Id, Copy.Value));

        await page.Find(".b.main").ClickAsync();

        Assert.EndsWith($"/gatherings/{Original.Id.Value}?adopted=2", Services.GetRequiredService<BunitNavigationManager>().Uri);
        state.SayAgain(2);
        Assert.Equal(("Adopted “shorter mornings”", true), (state.Said, state.OffersUndo));
        await state.UndoAsync();
        Assert.False(state.OffersUndo);
        state.SayAgain(2);
        Assert.False(state.OffersUndo);
    }

    [Fact]
    public async Task What_others_changed_since_is_said_and_shown_as_soon_as_they_do()
    {
        using var state = await MakeAsync();
        await ChangeAsync(Copy, new ResizeItem(new("talk"), 45));
        var page = Render<ComparePage>(parameters => parameters.Add(x => x.Id, Copy.Value));
        Assert.Empty(page.FindAll(".since"));

        await ChangeAsync(Original.Id, new RetitleItem(new("walk"), "Long walk"));

        await page.WaitForAssertionAsync(() => Assert.Equal(["“walk” is now called “Long walk”."], page.FindAll(".since li").Select(x => x.TextContent)));
        Assert.Equal(
            "The agenda has been changed since the copy was made: 1 change. Adopting keeps what others did; the figures on the right contain it.",
            page.Find(".since summary").TextContent.Trim());
        Assert.Single(page.FindAll(".b.main"));
    }

    [Fact]
    public async Task Where_a_colleague_changed_the_same_it_is_named_and_nothing_can_be_adopted()
    {
        using var state = await MakeAsync();
        await ChangeAsync(Copy, new ResizeItem(new("talk"), 45));
        await ChangeAsync(Original.Id, new ResizeItem(new("talk"), 75));

        var page = Render<ComparePage>(parameters => parameters.Add(x => x.Id, Copy.Value));

        Assert.Equal("This cannot be adopted as it is. The time of “talk” has been changed since. The figures on the right are those of the copy.", page.Find(".note.bad").TextContent.Trim());
        Assert.Empty(page.FindAll(".b.main"));
        Assert.NotNull(page.Find(".since").GetAttribute("open"));
    }

    [Fact]
    public async Task An_untouched_copy_changes_nothing_and_is_thrown_away_after_a_question()
    {
        using var state = await MakeAsync();
        var page = Render<ComparePage>(parameters => parameters.Add(x => x.Id, Copy.Value));
        Assert.Equal("The copy changes nothing.", page.FindAll(".same")[^1].TextContent);
        Assert.Empty(page.FindAll(".b.main"));

        await page.Find("button[aria-expanded]").ClickAsync();
        await page.Find(".ask .b").ClickAsync();

        Assert.EndsWith($"/gatherings/{Original.Id.Value}", Services.GetRequiredService<BunitNavigationManager>().Uri);
        Assert.Null(await Library.FindAsync(SamplePeople.Maeve, Copy));
    }

    [Fact]
    public async Task Who_may_only_read_compares_and_no_more()
    {
        Me = SamplePeople.Aoife;
        using var state = await MakeAsync();
        await ChangeAsync(Copy, new ResizeItem(new("talk"), 45));

        Assert.Empty(Render<ComparePage>(parameters => parameters.Add(x => x.Id, Copy.Value)).FindAll("button"));
    }

    [Fact]
    public async Task What_is_no_copy_is_said_so()
    {
        using var state = await MakeAsync();

        Assert.Equal("This copy is not here", Render<ComparePage>(parameters => parameters.Add(x => x.Id, Original.Id.Value)).Find("h1").TextContent);
    }
}
