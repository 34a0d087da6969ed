using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.App.Tests.Discussion;

public sealed class ItemCommentsTests
{
    private static readonly ItemId Lunch = new("lunch");
    private readonly PlanId _plan = new(Guid.NewGuid());
    private readonly ManualTime _time = new();
    private readonly InMemoryCustomerReferences _names = new();
    private readonly InMemoryMemberships _members = new();
    private readonly ItemComments _comments;

    private readonly InMemoryNoticeStore _notices = new();

    public ItemCommentsTests() => _comments = new(new InMemoryCommentStore(), _members, _members.Gate(), new InMemoryAudit().Commands(_members.Gate()), new(_names), _members.Messenger(_notices, _time), _time, NullLogger<ItemComments>.Instance);

    [Fact]
    public async Task What_is_said_is_kept_with_its_author_its_time_and_whom_it_calls()
    {
        var id = Id();

        Assert.Equal(new Done(1), await _comments.AddAsync(SamplePeople.Tomas, _plan, id, Lunch, " Could @Maeve look?\u0000 "));

        var expected = new Comment(id, Lunch, SamplePeople.Tomas.Id, "Tomas", _time.Now, "Could @Maeve look?") { Mentions = [SamplePeople.Maeve.Id] };
        Assert.Equal([expected], await _comments.ListAsync(SamplePeople.Aoife, _plan));
    }

    [Fact]
    public async Task Others_who_look_at_the_same_plan_hear_of_it()
    {
        var heard = new TaskCompletionSource<IReadOnlyList<Comment>>();
        using var mine = _comments.Subscribe(SamplePeople.Maeve, _plan, x => { heard.TrySetResult(x); return Task.CompletedTask; });
        using var other = _comments.Subscribe(SamplePeople.Maeve, new(Guid.NewGuid()), _ => throw new InvalidOperationException("not of this plan"));
        using var participant = _comments.Subscribe(SamplePeople.Niamh, _plan, _ => throw new InvalidOperationException("not for participants"));

        await _comments.AddAsync(SamplePeople.Tomas, _plan, Id(), Lunch, "Soup?");

        Assert.Equal(["Soup?"], (await heard.Task.WaitAsync(TimeSpan.FromSeconds(5))).Select(x => x.Text));
    }

    [Fact]
    public async Task An_answer_to_an_answer_joins_the_thread()
    {
        var (first, second, third) = (Id(), Id(), Id());
        await _comments.AddAsync(SamplePeople.Tomas, _plan, first, Lunch, "Soup?");
        await _comments.AddAsync(SamplePeople.Maeve, _plan, second, Lunch, "Which?", first);
        await _comments.AddAsync(SamplePeople.Tomas, _plan, third, Lunch, "Leek.", second);

        Assert.Equal([null, first, first], (await _comments.ListAsync(SamplePeople.Maeve, _plan)).Select(x => x.AnswerTo));
        Assert.Equal(new Declined("The comment you answer is gone."), await _comments.AddAsync(SamplePeople.Maeve, _plan, Id(), Lunch, "x", Id()));
    }

    [Fact]
    public async Task What_says_nothing_or_too_much_is_refused_with_a_sentence()
    {
        Assert.Equal(new Declined("Write something first."), await _comments.AddAsync(SamplePeople.Tomas, _plan, Id(), Lunch, " \n"));
        Assert.Equal(
            new Declined("A comment has up to 2000 characters. This one has 2001."),
            await _comments.AddAsync(SamplePeople.Tomas, _plan, Id(), Lunch, new string('x', 2001)));
        Assert.Equal(new Done(1), await _comments.AddAsync(SamplePeople.Tomas, _plan, Id(), Lunch, new string('x', 2000)));
    }

    [Theory]
    [InlineData("organizer", true, true)]
    [InlineData("lead", true, true)]
    [InlineData("executive", true, false)]
    [InlineData("participant", false, false)]
    [InlineData("outsider", false, false)]
    public async Task Who_may_comment_and_resolve_is_as_the_policy_says(string role, bool comments, bool resolves)
    {
        var person = SamplePeople.Find(new(role))!;
        var first = Id();
        await _comments.AddAsync(SamplePeople.Orla, _plan, first, Lunch, "Soup?");

        Assert.Equal(comments, await _comments.AddAsync(person, _plan, Id(), Lunch, "Yes") is Done);
        Assert.Equal(comments, (await _comments.ListAsync(person, _plan)).Count > 0);
        Assert.Equal(resolves, await _comments.ResolveAsync(person, _plan, first) is Done);
    }

    [Fact]
    public async Task Who_wrote_a_comment_may_close_it_and_open_it_again()
    {
        var id = Id();
        await _comments.AddAsync(SamplePeople.Aoife, _plan, id, Lunch, "Soup?");

        Assert.Equal(new Done(1), await _comments.ResolveAsync(SamplePeople.Aoife, _plan, id));
        var closed = (await _comments.ListAsync(SamplePeople.Aoife, _plan))[0];
        Assert.Equal(("Aoife", (DateTimeOffset?)_time.Now, false), (closed.ResolvedBy, closed.ResolvedAt, closed.IsOpen));
        Assert.Equal(new Done(1), await _comments.ReopenAsync(SamplePeople.Maeve, _plan, id));
        Assert.True((await _comments.ListAsync(SamplePeople.Aoife, _plan))[0].IsOpen);
        Assert.Equal(new Declined("This comment is gone."), await _comments.ResolveAsync(SamplePeople.Maeve, _plan, Id()));
    }

    private static CommentId Id() => new(Guid.NewGuid());
}
