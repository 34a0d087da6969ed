using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Many people on one plan, through live sessions, down to the tables.</summary>
public abstract class SharedPlanTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    protected abstract int Servers { get; }

    [Fact]
    public async Task Twenty_writers_at_once_lose_nothing()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var sessions = await Task.WhenAll(Enumerable.Range(0, Servers).Select(_ => OpenAsync(stored.Plan.Id)));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => WriteAsync(sessions[n % Servers], n))));

        var after = (await Store.LoadAsync(stored.Plan.Id))!;
        Assert.Equal(1 + (20 * 10), after.Revision);
        Assert.Equal(stored.Plan.Items.Count + (20 * 10), after.Plan.Items.Count);
        Assert.Equal(Enumerable.Range(1, after.Revision).Reverse(), (await Store.JournalAsync(stored.Plan.Id, 1000)).Select(entry => entry.Revision));
        foreach (var session in sessions)
        {
            await session.RefreshAsync();
            Assert.Equal((after.Plan, after.Revision), (session.State.Plan, session.State.Revision));
        }
    }

    [Fact]
    public Task Text_of_any_script_is_kept_as_it_was_typed() =>
        KeepsAsync("👩🏽‍💻 שלום “q” 'q' \\ % _ \"; DROP TABLE \"Plans\";--", "👩🏽‍💻 שלום “q” 'q' \\ % _ \"; DROP TABLE \"Plans\";--");

    [Fact]
    public Task What_is_no_text_is_left_out_on_both_databases() =>
        KeepsAsync("nul \0, escape \u001b, lone \ud800, half \udc00 end", "nul , escape , lone , half  end");

    private async Task KeepsAsync(string typed, string kept)
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var session = await OpenAsync(stored.Plan.Id);
        var item = new AgendaItem(new ItemId("new"), typed, ItemKind.Talk) { Goal = typed, Method = typed, Owner = typed, Note = typed };
        PlanEdit[] edits =
        [
            new AddItem(item), new RenameGathering(typed), new SetPurpose(typed), new SetPlace(typed), new PutRoom(new Room(new RoomId("r"), typed)),
            new RetitleItem(new ItemId("full"), typed), new ChangeDetail(new ItemId("full"), ItemDetail.Note, typed),
            new AcceptFinding(new Waiver(new WaiverId("new"), typed, 0, [], "Maeve", typed, new DateOnly(2026, 9, 1), null)),
            new Batch(typed, [new SetDayCount(4)]),
        ];

        foreach (var edit in edits) Assert.IsType<Done>(await session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));

        var after = (await Store.LoadAsync(stored.Plan.Id))!.Plan;
        Assert.Equal(session.State.Plan, after);
        var added = after.Items.Find(item.Id)!;
        Assert.Equal(Enumerable.Repeat(kept, 5), [added.Title, added.Goal, added.Method, added.Owner, added.Note]);
        Assert.Equal(Enumerable.Repeat(kept, 3), [after.Header.Title, after.Header.Purpose, after.Header.Place]);
        Assert.Equal(kept, after.Waivers.Find(new WaiverId("new"))!.RuleId);
        Assert.Equal(kept, (await Store.JournalAsync(after.Id, 1))[0].Sentence);
    }

    private static async Task WriteAsync(PlanSession session, int writer)
    {
        for (var i = 0; i < 10; i++)
        {
            var add = new AddItem(new AgendaItem(new ItemId($"{writer}-{i}"), $"Item {writer}.{i}", ItemKind.Session));
            var command = new PlanCommand(Guid.NewGuid(), SamplePeople.Maeve, add);
            while (await session.DoAsync(command) is var answer and not Done) Assert.StartsWith("Others are changing", Assert.IsType<Declined>(answer).Reason);
        }
    }

    private async Task<PlanSession> OpenAsync(PlanId id)
    {
        var gate = new InMemoryMemberships().Gate();
        var sessions = new PlanSessions(Store, gate, new InMemoryAudit().Commands(gate), new PlanJudge(TimeProvider.System), TimeProvider.System, new(new InMemoryCustomerReferences()), NullLogger<PlanSession>.Instance);
        return (await sessions.OpenAsync(SamplePeople.Maeve, id))!.Session;
    }
}

public sealed class SharedPlanOnSqliteTests() : SharedPlanTests(() => Task.FromResult(TestDatabase.Sqlite()))
{
    protected override int Servers => 1;
}

public sealed class SharedPlanOnPostgresTests() : SharedPlanTests(TestDatabase.PostgresAsync)
{
    protected override int Servers => 3;
}
