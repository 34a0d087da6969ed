using System.Threading.Channels;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class SubscriberTests : SessionTest
{
    [Fact]
    public async Task Subscriber_hears_every_change_in_order_with_who_made_it()
    {
        var session = await OpenAsync();
        var heard = Channel.CreateUnbounded<PlanChange>();
        using var subscription = session.Subscribe(change => heard.Writer.WriteAsync(change).AsTask());

        await session.DoAsync(Command(Title("Keynote")));
        await session.DoAsync(Command(Goal("Agree"), Orla));

        var first = await NextAsync(heard);
        var second = await NextAsync(heard);
        Assert.Equal((2, Maeve, "Renamed “talk” to “Keynote”"), (first.State.Revision, first.By, first.Sentence));
        Assert.Equal((3, Orla, "Wrote the goal of “Keynote”"), (second.State.Revision, second.By, second.Sentence));
        Assert.Equal("Agree", second.Difference.Of(PlanKinds.Items).Changed[0].After.Goal);
    }

    [Fact]
    public async Task Subscriber_hears_what_another_server_did_when_the_session_learns_of_it()
    {
        var (here, there) = (await OpenAsync(), await OpenAsync(NewServer()));
        var heard = Channel.CreateUnbounded<PlanChange>();
        using var subscription = here.Subscribe(change => heard.Writer.WriteAsync(change).AsTask());
        await there.DoAsync(Command(Goal("Agree"), Orla));

        Assert.True(await here.RefreshAsync());

        var change = await NextAsync(heard);
        Assert.Equal((there.State, null, "Orla: Wrote the goal of “talk”"), (change.State, change.By, change.Sentence));
    }

    [Fact]
    public async Task Failing_or_stuck_subscriber_keeps_nothing_from_itself_or_the_others()
    {
        var session = await OpenAsync();
        var (heard, heardWithFault) = (Channel.CreateUnbounded<PlanChange>(), Channel.CreateUnbounded<PlanChange>());
        using var failing = session.Subscribe(change =>
        {
            heardWithFault.Writer.TryWrite(change);
            throw new InvalidOperationException("A page's fault.");
        });
        using var stuck = session.Subscribe(_ => new TaskCompletionSource().Task);
        using var well = session.Subscribe(change => heard.Writer.WriteAsync(change).AsTask());

        Assert.Equal(new Done(2), await session.DoAsync(Command(Title("One"))));
        Assert.Equal(new Done(3), await session.DoAsync(Command(Title("Two"))));

        Assert.Equal((2, 3), ((await NextAsync(heard)).State.Revision, (await NextAsync(heard)).State.Revision));
        Assert.Equal((2, 3), ((await NextAsync(heardWithFault)).State.Revision, (await NextAsync(heardWithFault)).State.Revision));
    }

    [Fact]
    public async Task Who_has_left_hears_nothing_more()
    {
        var session = await OpenAsync();
        var heard = Channel.CreateUnbounded<PlanChange>();
        var toTheGone = 0;
        session.Subscribe(_ => Task.FromResult(toTheGone++)).Dispose();
        using var staying = session.Subscribe(change => heard.Writer.WriteAsync(change).AsTask());

        await session.DoAsync(Command(Title("One")));

        await NextAsync(heard);
        Assert.Equal(0, toTheGone);
    }

    [Fact]
    public async Task Who_leaves_with_changes_still_waiting_does_not_hear_them()
    {
        var session = await OpenAsync();
        var heard = Channel.CreateUnbounded<PlanChange>();
        var busy = new TaskCompletionSource();
        var count = 0;
        var leaving = session.Subscribe(async change =>
        {
            count++;
            await heard.Writer.WriteAsync(change);
            await busy.Task;
        });
        await session.DoAsync(Command(Title("One")));
        await session.DoAsync(Command(Title("Two")));
        await NextAsync(heard);

        leaving.Dispose();
        busy.SetResult();

        await Task.Delay(100);
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task Everybody_present_is_named_once_in_the_order_of_arrival()
    {
        var session = await OpenAsync();
        var heard = Channel.CreateUnbounded<IReadOnlyList<Person>>();
        using var watch = session.WatchPresence(people => heard.Writer.WriteAsync(people).AsTask());

        var firstPage = session.Enter(Maeve);
        var tomas = session.Enter(Orla);
        var secondPage = session.Enter(Maeve);
        Assert.Equal([Maeve, Orla], session.Here);
        firstPage.Dispose();
        firstPage.Dispose();
        Assert.Equal([Orla, Maeve], session.Here);
        secondPage.Dispose();
        tomas.Dispose();

        Assert.Empty(session.Here);
        int[] told = [1, 2, 2, 2, 1, 0];
        foreach (var count in told) Assert.Equal(count, (await NextAsync(heard)).Count);
    }

    private static async Task<T> NextAsync<T>(Channel<T> heard) => await heard.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
}
