using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class PlanSessionsTests : SessionTest
{
    [Fact]
    public async Task Everybody_on_a_server_shares_one_session()
    {
        var server = NewServer();

        var opened = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => server.OpenAsync(Maeve, Id)));

        Assert.Single(opened.Select(lease => lease!.Session).Distinct());
    }

    [Fact]
    public async Task Plan_that_is_not_there_or_not_ones_to_read_is_null()
    {
        var server = NewServer();

        Assert.Null(await server.OpenAsync(Maeve, new PlanId(Guid.NewGuid())));
        Assert.Null(await server.OpenAsync(SamplePeople.Ruairi, Id));
    }

    [Fact]
    public async Task Reloaded_page_finds_its_undo_steps_and_the_newest_version()
    {
        var server = NewServer();
        await using (var lease = await server.OpenAsync(Maeve, Id))
        {
            await lease!.Session.DoAsync(Command(Title("Keynote")));
        }

        await (await OpenAsync(NewServer())).DoAsync(Command(Goal("Agree"), Orla));
        Time.Now += PlanSessions.Linger - TimeSpan.FromSeconds(1);
        var session = await OpenAsync(server);

        Assert.NotNull(session.HistoryOf(Maeve).Undo);
        Assert.Equal(("Keynote", "Agree"), (TalkOf(session).Title, TalkOf(session).Goal));
    }

    [Fact]
    public async Task Session_stays_as_long_as_anybody_has_it_open()
    {
        var server = NewServer();
        var (first, second) = (await server.OpenAsync(Maeve, Id), await server.OpenAsync(Orla, Id));
        await first!.DisposeAsync();
        await first.DisposeAsync();
        Time.Now += PlanSessions.Linger;

        Assert.Same(second!.Session, (await server.OpenAsync(Maeve, Id))!.Session);
    }

    [Fact]
    public async Task Idle_session_is_made_anew_after_its_time()
    {
        var server = NewServer();
        var lease = await server.OpenAsync(Maeve, Id);
        await lease!.DisposeAsync();
        Time.Now += PlanSessions.Linger;

        Assert.NotSame(lease.Session, (await server.OpenAsync(Maeve, Id))!.Session);
    }

    [Fact]
    public async Task Failed_opening_does_not_stand_in_the_way_of_the_next()
    {
        var server = NewServer();
        Store.LoadsToFail = 1;
        await Assert.ThrowsAsync<IOException>(() => server.OpenAsync(Maeve, Id));

        Assert.NotNull(await server.OpenAsync(Maeve, Id));
    }
}
