using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
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
        var sessions = new PlanSessions(Store, new PlanJudge(TimeProvider.System), TimeProvider.System, NullLogger<PlanSession>.Instance);
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
