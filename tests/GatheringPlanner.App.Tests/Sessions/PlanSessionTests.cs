using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class PlanSessionTests : SessionTest
{
    [Fact]
    public async Task Edit_is_saved_with_its_journal_entry()
    {
        var session = await OpenAsync();
        var command = Command(Title("Keynote"));

        Assert.Equal(new Done(2), await session.DoAsync(command));

        Assert.Equal("Keynote", TalkOf(session).Title);
        Assert.Equal(new StoredPlan(session.State.Plan, 2), await Store.LoadAsync(Id));
        var entry = (await Store.JournalAsync(Id, 1))[0];
        Assert.Equal(new JournalEntry(command.CommandId, Maeve.Id, "Maeve", Time.Now, "Renamed “talk” to “Keynote”", EditJson.Write(command.Edit), 2), entry);
    }

    [Fact]
    public async Task Nobody_sees_an_edit_before_it_is_saved()
    {
        var session = await OpenAsync();
        var heard = new List<PlanChange>();
        using var subscription = session.Subscribe(change => Task.Run(() => heard.Add(change)));
        Store.BeforeSave = async _ =>
        {
            await Task.Delay(20);
            Assert.Equal("talk", TalkOf(session).Title);
            Assert.Empty(heard);
        };

        Assert.Equal(new Done(2), await session.DoAsync(Command(Title("Keynote"))));
    }

    [Fact]
    public async Task Command_sent_twice_has_one_effect_and_one_answer()
    {
        var session = await OpenAsync();
        var shift = Command(new ShiftDay(0, PlanTime.At(0), 15));

        Assert.Equal(new Done(2), await session.DoAsync(shift));
        Assert.Equal(new Done(3), await session.DoAsync(Command(Goal("Agree"))));
        Assert.Equal(new Done(2), await session.DoAsync(shift));

        Assert.Equal(PlanTime.At(9, 15), TalkOf(session).Start);
        Assert.Equal(3, session.State.Revision);
    }

    [Fact]
    public async Task Command_sent_again_is_done_even_where_it_no_longer_fits()
    {
        var session = await OpenAsync();
        var add = Command(new AddItem(new AgendaItem(new ItemId("new"), "New", ItemKind.Break)));
        var rename = Command(Title("Keynote"));
        await session.DoAsync(add);
        await session.DoAsync(rename);
        await session.DoAsync(Command(Goal("Agree")));

        Assert.Equal(new Done(2), await session.DoAsync(add));
        Assert.Equal(new Done(3), await session.DoAsync(rename));
    }

    [Fact]
    public async Task Command_that_another_server_has_done_is_not_done_again()
    {
        var here = await OpenAsync();
        var there = await OpenAsync(NewServer());
        var shift = Command(new ShiftDay(0, PlanTime.At(0), 15));
        await there.DoAsync(shift);

        Assert.Equal(new Done(2), await here.DoAsync(shift));

        Assert.Equal(there.State, here.State);
    }

    [Fact]
    public async Task Lost_answer_of_the_database_is_recognised_as_success()
    {
        var session = await OpenAsync();
        Store.AnswersToLose = 1;

        Assert.Equal(new Done(2), await session.DoAsync(Command(new ShiftDay(0, PlanTime.At(0), 15))));

        Assert.Equal(PlanTime.At(9, 15), TalkOf(session).Start);
        Assert.Equal(new StoredPlan(session.State.Plan, 2), await Store.LoadAsync(Id));
        Assert.NotNull(session.HistoryOf(Maeve).Undo);
    }

    [Fact]
    public async Task Save_that_fails_once_is_tried_again_and_twice_is_an_error_that_changes_nothing()
    {
        var session = await OpenAsync();
        Store.SavesToFail = 1;
        Assert.Equal(new Done(2), await session.DoAsync(Command(Title("Keynote"))));
        var before = session.State;

        Store.SavesToFail = 2;
        var command = Command(Goal("Agree"));
        await Assert.ThrowsAsync<IOException>(() => session.DoAsync(command));

        Assert.Equal(before, session.State);
        Assert.Equal(new Done(3), await session.DoAsync(command));
    }

    [Fact]
    public async Task Command_is_made_to_the_newest_version_when_another_server_was_faster()
    {
        var here = await OpenAsync();
        var there = await OpenAsync(NewServer());
        await there.DoAsync(Command(Goal("Agree"), Orla));

        Assert.Equal(new Done(3), await here.DoAsync(Command(Title("Keynote"))));

        Assert.Equal(("Keynote", "Agree"), (TalkOf(here).Title, TalkOf(here).Goal));
        Assert.Equal(new StoredPlan(here.State.Plan, 3), await Store.LoadAsync(Id));
    }

    [Fact]
    public async Task Command_is_declined_when_others_are_always_faster()
    {
        var here = await OpenAsync();
        var there = await OpenAsync(NewServer());
        Store.BeforeSave = async save =>
        {
            if (save.Entry.Author == Maeve.Id) await there.DoAsync(Command(Goal(Guid.NewGuid().ToString()), Orla));
        };

        var answer = await here.DoAsync(Command(Title("Keynote")));

        Assert.Equal(new Declined("Others are changing this gathering at this very moment. Try again."), answer);
        Assert.Equal("talk", TalkOf(here).Title);
    }

    [Fact]
    public async Task Edit_that_changes_nothing_is_done_without_a_trace()
    {
        var session = await OpenAsync();

        Assert.Equal(new Done(1), await session.DoAsync(Command(Title("talk"))));

        Assert.Single(await Store.JournalAsync(Id, 10));
        Assert.Null(session.HistoryOf(Maeve).Undo);
    }

    [Fact]
    public async Task Edit_that_does_not_fit_is_declined_with_the_domains_sentence()
    {
        var session = await OpenAsync();

        Assert.Equal(new Declined("An item needs a title."), await session.DoAsync(Command(Title(" "))));
    }

    [Fact]
    public async Task Plan_that_was_deleted_is_missing()
    {
        var session = await OpenAsync();
        Store.Delete(Id);

        Assert.Equal(new Missing(), await session.DoAsync(Command(Title("Keynote"))));
    }

    [Fact]
    public async Task Each_person_may_do_what_their_role_allows_and_no_more()
    {
        var session = await OpenAsync();
        var accept = new AcceptFinding(new Waiver(new WaiverId("w"), "QT-START", 0, [Talk], "Maeve", "The ferry lands at eight.", new DateOnly(2026, 9, 14), null));

        Assert.Equal(new Missing(), await session.DoAsync(Command(Title("x"), SamplePeople.Ruairi)));
        Assert.Equal(new Missing(), await session.UndoAsync(Guid.NewGuid(), SamplePeople.Ruairi));
        Assert.IsType<NotAllowed>(await session.DoAsync(Command(Title("x"), SamplePeople.Aoife)));
        Assert.Equal(new Missing(), await session.DoAsync(Command(Title("x"), SamplePeople.Niamh)));
        Assert.Equal(new Missing(), await session.DoAsync(Command(accept, SamplePeople.Declan)));
        Assert.IsType<NotAllowed>(await session.DoAsync(Command(Title("x"), Tomas)));
        Assert.IsType<NotAllowed>(await session.DoAsync(Command(new Batch("All", [Question, new Batch("Inner", [Title("x")])]), Tomas)));
        Assert.IsType<NotAllowed>(await session.DoAsync(Command(accept, Orla)));
        Assert.IsType<NotAllowed>(await session.DoAsync(Command(new Batch("All", [Title("x"), new Batch("Inner", [accept])]), Orla)));
        Assert.Equal(new Done(2), await session.DoAsync(Command(Question, Tomas)));
        Assert.Equal(new Done(3), await session.DoAsync(Command(accept)));
    }

    [Fact]
    public async Task Who_loses_their_part_may_do_nothing_from_then_on()
    {
        var server = NewServer();
        var session = await OpenAsync(server);
        Assert.Equal(new Done(2), await session.DoAsync(Command(Title("x"), Orla)));

        await Members.RemoveAsync(Id, Orla.Id);

        Assert.Equal(new Missing(), await session.DoAsync(Command(Title("y"), Orla)));
        Assert.Equal(new Missing(), await session.UndoAsync(Guid.NewGuid(), Orla));
        Assert.Empty(await session.JournalAsync(Orla, 10));
        Assert.Null(await server.OpenAsync(Orla, Id));
    }

    private static PlanEdit Question => new PutPart<Domain.CustomerVoice.TopQuestion>(new(new("q"), "Which letters help?", new("ann")));

    [Fact]
    public async Task Twenty_writers_at_once_lose_nothing()
    {
        var (here, there) = (await OpenAsync(), await OpenAsync(NewServer()));
        var writers = Enumerable.Range(0, 20).Select(n => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                var add = new AddItem(new AgendaItem(new ItemId($"{n}-{i}"), $"Item {n}.{i}", ItemKind.Session));
                while (await (n % 2 == 0 ? here : there).DoAsync(Command(add)) is not Done) await Task.Delay(1);
            }
        }));

        await Task.WhenAll(writers);

        var stored = (await Store.LoadAsync(Id))!;
        Assert.Equal((402, 401), (stored.Plan.Items.Count, stored.Revision));
    }
}
