using GatheringPlanner.App.Access;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>What people are told, as it is kept: once for each cause, together or not at all.</summary>
public abstract class MessageStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private static readonly DateTimeOffset Noon = SamplePlans.Noon;
    private static readonly PersonId Ann = new("ann");
    private readonly PlanId _plan = SamplePlans.NewId();

    private INoticeStore Notices => Planner.GetRequiredService<INoticeStore>();

    private IOutboxStore Outbox => Planner.GetRequiredService<IOutboxStore>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(SamplePlans.Full(_plan));
    }

    [Fact]
    public async Task Notices_are_kept_once_listed_the_newest_first_and_read()
    {
        var (old, recent) = (NoticeFor(Ann, Noon) with { Item = new("talk") }, NoticeFor(Ann, Noon.AddHours(1)) with { Words = "Changed: “ñ”\nNew: x" });
        var others = NoticeFor(new("bo"), Noon) with { Cause = old.Cause };
        await Notices.AddAsync([old, recent]);
        await Notices.AddAsync([old with { At = Noon.AddDays(1) }, others, NoticeFor(Ann, Noon) with { PlanId = SamplePlans.NewId() }]);

        Assert.Equal([recent, old], await Notices.ListAsync(Ann, 10));
        Assert.Equal([recent], await Notices.ListAsync(Ann, 1));
        Assert.Equal((2, 1), (await Notices.UnreadAsync(Ann), await Notices.UnreadAsync(new("bo"))));
        await Notices.ReadAllAsync(Ann, Noon.AddHours(2));
        await Notices.ReadAllAsync(Ann, Noon.AddHours(3));
        Assert.Equal([recent with { ReadAt = Noon.AddHours(2) }, old with { ReadAt = Noon.AddHours(2) }], await Notices.ListAsync(Ann, 10));
        Assert.Equal((0, 1), (await Notices.UnreadAsync(Ann), await Notices.UnreadAsync(new("bo"))));
    }

    [Fact]
    public async Task A_dispatch_is_kept_with_its_mails_and_notices_or_nothing_of_it()
    {
        var (first, second) = (new Dispatch(1, 1, Noon, Ann, 2), new Dispatch(2, 4, Noon.AddHours(1), Ann, 0));
        var (zoe, bo) = (MailTo(1, "zoe", Noon), MailTo(1, "bo", Noon.AddMinutes(-1)));
        Assert.True(await Outbox.AddAsync(_plan, first, [zoe, bo], [NoticeFor(Ann, Noon)]));
        Assert.False(await Outbox.AddAsync(_plan, first with { Told = 9 }, [MailTo(1, "eve", Noon)], [NoticeFor(Ann, Noon)]));
        Assert.False(await Outbox.AddAsync(SamplePlans.NewId(), first, [], []));
        Assert.True(await Outbox.AddAsync(_plan, second, [], []));

        Assert.Equal([second, first], await Outbox.ListAsync(_plan));
        Assert.Equal([bo, zoe], await Outbox.MailsAsync(_plan));
        Assert.Single(await Notices.ListAsync(Ann, 10));
    }

    [Fact]
    public async Task What_is_due_is_tried_in_turn_until_it_is_sent_or_given_up()
    {
        var (zoe, bo, eve) = (MailTo(1, "zoe", Noon), MailTo(1, "bo", Noon.AddMinutes(-1)), MailTo(1, "eve", Noon.AddMinutes(1)));
        await Outbox.AddAsync(_plan, new(1, 1, Noon, Ann, 3), [zoe, bo, eve], []);

        Assert.Equal([new DueMail(_plan, bo), new(_plan, zoe)], await Outbox.DueAsync(Noon, 10));
        Assert.Equal([new DueMail(_plan, bo)], await Outbox.DueAsync(Noon, 1));
        var sent = bo with { State = MailState.Sent, Tries = 1 };
        var later = zoe with { Tries = 1, Failure = "Full", NextTry = Noon.AddMinutes(4) };
        await Outbox.PutAsync(new(_plan, sent));
        await Outbox.PutAsync(new(_plan, later));
        await Outbox.PutAsync(new(_plan, eve with { State = MailState.Failed, Tries = 5, Failure = "Gone" }));

        Assert.Empty(await Outbox.DueAsync(Noon, 10));
        Assert.Equal([new DueMail(_plan, later)], await NewPlanner(Database).GetRequiredService<IOutboxStore>().DueAsync(Noon.AddMinutes(4), 10));
        Assert.Equal([sent, eve with { State = MailState.Failed, Tries = 5, Failure = "Gone" }, later], await Outbox.MailsAsync(_plan));
    }

    private Notice NoticeFor(PersonId person, DateTimeOffset at) => new(person, Guid.NewGuid(), _plan, NoticeKind.Proposed, new("maeve"), at);

    private static Mail MailTo(int dispatch, string row, DateTimeOffset next) => new(dispatch, row, row, $"{row}@example.org", "Subject “ñ”", "Line\nLine", next);
}

public sealed class MessageStoreOnSqliteTests() : MessageStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class MessageStoreOnPostgresTests() : MessageStoreTests(TestDatabase.PostgresAsync);
