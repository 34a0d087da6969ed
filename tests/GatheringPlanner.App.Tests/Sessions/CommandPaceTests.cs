using GatheringPlanner.App.Access;
using GatheringPlanner.App.Membership;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Sessions;

/// <summary>Commands from one open page: some at once, then so many a second.</summary>
public sealed class CommandPaceTests : SessionTest
{
    [Fact]
    public void Sixty_come_through_at_once_and_twenty_in_each_second_after()
    {
        var pace = new CommandPace(Time);

        Assert.Equal(60, Taken(pace, 100));
        Time.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(20, Taken(pace, 100));
        Time.Now += TimeSpan.FromSeconds(0.5);
        Assert.Equal(10, Taken(pace, 100));
    }

    [Fact]
    public void Who_has_waited_long_has_sixty_again_and_no_more()
    {
        var pace = new CommandPace(Time);
        Taken(pace, 100);
        Time.Now += TimeSpan.FromHours(1);

        Assert.Equal(60, Taken(pace, 100));
    }

    [Fact]
    public async Task A_command_too_fast_is_refused_with_a_sentence_and_done_when_it_comes_again()
    {
        Pace = new(Time);
        var session = await OpenAsync();
        Taken(Pace, 60);
        var command = Command(Title("Too fast"));

        var answer = await session.DoAsync(command);
        Assert.Equal(new Declined("That was too much at once for the planner. This was not done; wait a moment and try again."), answer);
        Assert.Equal("talk", TalkOf(session).Title);

        Time.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(new Done(2), await session.DoAsync(command));
        Assert.Equal("Too fast", TalkOf(session).Title);
    }

    /// <summary>What somebody may not do anyway is not asked either, and leaves no record.</summary>
    [Fact]
    public async Task A_command_beside_the_plan_is_held_before_anything_is_asked()
    {
        Pace = new(Time);
        Taken(Pace, 60);
        var members = new MemberRegister(Members, new SampleHousePeople(), Gate, Commands, Messenger, Time);

        Assert.IsType<Declined>(await members.PutAsync(Tomas, Id, Orla.Id, GatheringRole.Owner));
        Assert.IsType<Declined>(await members.PutStandingAsync(Tomas, Orla.Id, GatheringRole.Owner));
        Assert.DoesNotContain(Audit.Notes, x => x.Who == Tomas.Id);
    }

    private static int Taken(CommandPace pace, int tries) => Enumerable.Range(0, tries).Count(_ => pace.TryTake());
}
