using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class UndoTests : SessionTest
{
    [Fact]
    public async Task Undo_and_redo_walk_through_a_persons_own_steps()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Keynote")));
        await session.DoAsync(Command(Goal("Agree"), Orla));
        Assert.Equal(new UndoNames("Renamed “talk” to “Keynote”", null), session.HistoryOf(Maeve));

        Assert.Equal(new Done(4), await session.UndoAsync(Guid.NewGuid(), Maeve));
        Assert.Equal(("talk", "Agree"), (TalkOf(session).Title, TalkOf(session).Goal));
        Assert.Equal(new UndoNames(null, "Renamed “talk” to “Keynote”"), session.HistoryOf(Maeve));

        Assert.Equal(new Done(5), await session.RedoAsync(Guid.NewGuid(), Maeve));
        Assert.Equal(("Keynote", "Agree"), (TalkOf(session).Title, TalkOf(session).Goal));
        Assert.Equal("Did again: Renamed “talk” to “Keynote”", (await Store.JournalAsync(Id, 1))[0].Sentence);
    }

    [Fact]
    public async Task Undo_is_declined_where_a_colleague_changed_the_same_and_then_goes_on_with_the_step_before()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Agree")));
        await session.DoAsync(Command(Title("Keynote")));
        await session.DoAsync(Command(Title("Opening"), Orla));

        Assert.Equal(
            new Declined("The title of “Opening” has been changed since. Nothing was taken back."),
            await session.UndoAsync(Guid.NewGuid(), Maeve));
        Assert.Equal("Opening", TalkOf(session).Title);

        Assert.Equal(new Done(5), await session.UndoAsync(Guid.NewGuid(), Maeve));
        Assert.Null(TalkOf(session).Goal);
    }

    [Fact]
    public async Task Undo_sent_twice_undoes_one_step()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Agree")));
        await session.DoAsync(Command(Title("Keynote")));
        var commandId = Guid.NewGuid();

        Assert.Equal(new Done(4), await session.UndoAsync(commandId, Maeve));
        Assert.Equal(new Done(4), await session.UndoAsync(commandId, Maeve));

        Assert.Equal(("talk", "Agree"), (TalkOf(session).Title, TalkOf(session).Goal));
        Assert.Equal("Wrote the goal of “talk”", session.HistoryOf(Maeve).Undo);
    }

    [Fact]
    public async Task Undo_sent_twice_of_the_only_step_is_answered_alike()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Agree")));
        var commandId = Guid.NewGuid();

        Assert.Equal(new Done(3), await session.UndoAsync(commandId, Maeve));
        Assert.Equal(new Done(3), await session.UndoAsync(commandId, Maeve));
    }

    [Fact]
    public async Task There_may_be_nothing_to_undo_or_to_do_again()
    {
        var session = await OpenAsync();

        Assert.Equal(new Declined("There is nothing to undo."), await session.UndoAsync(Guid.NewGuid(), Maeve));
        Assert.Equal(new Declined("There is nothing to do again."), await session.RedoAsync(Guid.NewGuid(), Maeve));
    }
}
