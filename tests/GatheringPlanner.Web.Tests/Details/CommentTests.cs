using GatheringPlanner.Testing;
using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Details;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Details;

/// <summary>What people say about an item, in its details and all together.</summary>
public sealed class CommentTests : WorkspaceTest
{
    private static readonly ItemId Talk = new("talk");
    private readonly GatheringPlan _plan = Plan(Item("talk", "09:00", 60), Item("work", "10:30", 60));

    [Fact]
    public async Task A_comment_is_written_with_a_name_picked_after_an_at()
    {
        using var comments = await ViewAsync(SamplePeople.Maeve);
        var threads = RenderThreads(comments);
        Assert.Empty(threads.FindAll(".choices"));

        threads.Find("textarea").Input("Could @to");
        Assert.Equal(["Tomas"], threads.FindAll(".mentions button").Select(x => x.TextContent));
        await threads.Find(".mentions button").ClickAsync();
        Assert.Equal(("Could @Tomas ", 0), (threads.Find("textarea").GetAttribute("value"), threads.FindAll(".mentions button").Count));
        threads.Find("textarea").Input("Could @Tomas look?");
        await Button(threads, "Comment").ClickAsync();

        var said = Assert.Single(comments.Open);
        Assert.Equal(("Maeve", "Could @Tomas look?", SamplePeople.Tomas.Id), (said.By, said.Text, said.Mentions.Single()));
        threads.Render();
        Assert.Equal(("M", "@Tomas", ""), (threads.Find(".face").TextContent, threads.Find(".called").TextContent, threads.Find("textarea").GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task A_comment_is_answered_closed_folded_and_opened_again()
    {
        using var comments = await ViewAsync(SamplePeople.Maeve);
        await comments.AddAsync(NewId(), Talk, "Thirty minutes?", null);
        var threads = RenderThreads(comments);

        await Button(threads, "Answer").ClickAsync();
        threads.Find("[id^=answer-]").Input("Forty.");
        await Button(threads, "Answer").ClickAsync();
        threads.Render();
        Assert.Equal(["Thirty minutes?", "Forty."], threads.FindAll(".words").Select(x => x.TextContent));
        await Button(threads, "Resolve").ClickAsync();
        threads.Render();

        Assert.Equal(("1 resolved comment", "Resolved by Maeve"), (threads.Find("summary").TextContent, threads.Find("details .acts .xs").TextContent));
        await Button(threads, "Open again").ClickAsync();
        threads.Render();
        Assert.Empty(threads.FindAll("summary"));
    }

    [Fact]
    public async Task What_is_refused_is_said_and_the_text_stays()
    {
        using var comments = await ViewAsync(SamplePeople.Maeve);
        var threads = RenderThreads(comments);

        threads.Find("textarea").Input("   ");
        await Button(threads, "Comment").ClickAsync();

        Assert.Equal(("Write something first.", "   "), (threads.Find("[role=alert]").TextContent, threads.Find("textarea").GetAttribute("value")));
    }

    [Fact]
    public async Task Who_reads_may_answer_and_close_only_what_is_theirs()
    {
        using var theirs = await ViewAsync(SamplePeople.Maeve);
        await theirs.AddAsync(NewId(), Talk, "Thirty minutes?", null);
        using var comments = await ViewAsync(SamplePeople.Aoife);
        await comments.AddAsync(NewId(), Talk, "Why not forty?", null);

        var threads = RenderThreads(comments);

        Assert.Equal(["Answer", "Answer", "Resolve"], threads.FindAll(".acts button").Select(x => x.TextContent));
    }

    [Fact]
    public async Task What_one_page_says_the_other_hears()
    {
        using var mine = await ViewAsync(SamplePeople.Maeve);
        using var theirs = await ViewAsync(SamplePeople.Tomas);

        await theirs.AddAsync(NewId(), Talk, "Soup?", null);

        for (var i = 0; i < 200 && !mine.Open.Any(); i++) await Task.Delay(10);
        Assert.Equal(["Soup?"], mine.OpenAt(Talk).Select(x => x.Text));
    }

    [Fact]
    public async Task All_open_comments_stand_in_the_order_of_the_agenda_and_those_of_gone_items_last()
    {
        using var state = await OpenAsync(_plan);
        using var comments = await ViewAsync(SamplePeople.Maeve);
        foreach (var item in new[] { "gone", "work", "talk" }) await comments.AddAsync(NewId(), new(item), $"About {item}", null);

        var dialog = Render<CommentsDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Comments, comments));

        Assert.Equal(["talk", "work", "Of an item that is gone"], dialog.FindAll("h3").Select(x => x.TextContent.Trim()));
        Assert.Equal(["About talk", "About work", "About gone"], dialog.FindAll(".words").Select(x => x.TextContent));
    }

    private static CommentId NewId() => new(Guid.NewGuid());

    private static IElement Button(IRenderedComponent<CommentThreads> threads, string text) => threads.FindAll("button").Single(x => x.TextContent == text);

    private async Task<CommentsView> ViewAsync(Person person)
    {
        var view = new CommentsView(Services.GetRequiredService<ItemComments>(), SampleMembers.Of(person, _plan.Id), NullLogger.Instance);
        await view.ListenAsync(change => { change(); return Task.CompletedTask; });
        return view;
    }

    private IRenderedComponent<CommentThreads> RenderThreads(CommentsView comments) =>
        Render<CommentThreads>(parameters => parameters.Add(x => x.Comments, comments).Add(x => x.Item, Talk));
}
