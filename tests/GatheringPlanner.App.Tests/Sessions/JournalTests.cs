using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class JournalTests : SessionTest
{
    [Fact]
    public async Task The_latest_steps_come_newest_first_with_who_made_them()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Keynote")));
        await session.DoAsync(Command(Goal("Agree"), Orla));

        var journal = await session.JournalAsync(Maeve, 2);

        Assert.Equal([(Orla.Name, "Wrote the goal of “Keynote”", 3), (Maeve.Name, "Renamed “talk” to “Keynote”", 2)], journal.Select(x => (x.By, x.Sentence, x.Revision)));
    }

    [Fact]
    public async Task Who_may_not_read_the_agenda_reads_no_journal()
    {
        var session = await OpenAsync();

        Assert.Empty(await session.JournalAsync(new Person(new("x"), "Nobody", PersonRole.Outsider), 10));
    }

    [Fact]
    public async Task Undo_knows_which_revision_it_takes_back_next()
    {
        var session = await OpenAsync();
        Assert.Null(session.UndoRevisionOf(Maeve));
        await session.DoAsync(Command(Title("Keynote")));
        await session.DoAsync(Command(Goal("Agree"), Orla));
        await session.DoAsync(Command(Title("Opening")));
        Assert.Equal((4, 3), (session.UndoRevisionOf(Maeve), session.UndoRevisionOf(Orla)));

        await session.UndoAsync(Guid.NewGuid(), Maeve);
        Assert.Equal(2, session.UndoRevisionOf(Maeve));
    }
}
