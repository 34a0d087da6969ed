using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

public abstract class CommentStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private readonly PlanId _plan = SamplePlans.NewId();

    private ICommentStore Comments => Planner.GetRequiredService<ICommentStore>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(SamplePlans.Full(_plan));
    }

    [Fact]
    public async Task What_is_said_is_there_for_the_next_process_the_oldest_first()
    {
        var (late, early) = (New("“Later”\n👩🏽‍💻", 5), New("Earlier", 1));
        var answer = New("@Tomas look", 3) with { AnswerTo = early.Id, Mentions = [SamplePeople.Tomas.Id, SamplePeople.Maeve.Id], Item = new("gone") };

        foreach (var comment in new[] { late, early, answer }) Assert.True(await Comments.AddAsync(_plan, comment));

        Assert.Equal([early, answer, late], await NewPlanner(Database).GetRequiredService<ICommentStore>().ListAsync(_plan));
    }

    [Fact]
    public async Task A_comment_sent_twice_is_there_once_as_it_first_came()
    {
        var comment = New("Once", 1);

        Assert.True(await Comments.AddAsync(_plan, comment));
        Assert.True(await Comments.AddAsync(_plan, comment with { Text = "Twice" }));

        Assert.Equal([comment], await Comments.ListAsync(_plan));
    }

    [Fact]
    public async Task A_comment_is_closed_and_opened_again()
    {
        var comment = New("Done?", 1);
        await Comments.AddAsync(_plan, comment);

        Assert.True(await Comments.ResolveAsync(_plan, comment.Id, "Maeve", SamplePlans.Noon));
        Assert.Equal([comment with { ResolvedBy = "Maeve", ResolvedAt = SamplePlans.Noon }], await Comments.ListAsync(_plan));
        Assert.True(await Comments.ResolveAsync(_plan, comment.Id, null, null));
        Assert.Equal([comment], await Comments.ListAsync(_plan));
        Assert.False(await Comments.ResolveAsync(SamplePlans.NewId(), comment.Id, "Maeve", SamplePlans.Noon));
    }

    [Fact]
    public async Task Comments_belong_to_a_plan_that_is_there_and_change_nothing_of_it()
    {
        var before = await Store.LoadAsync(_plan);
        await Comments.AddAsync(_plan, New("Here", 1));

        Assert.False(await Comments.AddAsync(SamplePlans.NewId(), New("Nowhere", 1)));
        Assert.Empty(await Comments.ListAsync(SamplePlans.NewId()));
        Assert.Equal(before, await Store.LoadAsync(_plan));
    }

    private static Comment New(string text, int minute) =>
        new(new(Guid.NewGuid()), new("full"), SamplePeople.Tomas.Id, "Tomas", SamplePlans.Noon.AddMinutes(minute), text);
}

public sealed class CommentStoreOnSqliteTests() : CommentStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class CommentStoreOnPostgresTests() : CommentStoreTests(TestDatabase.PostgresAsync);
