using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Who has accepted which words: beside the plans, and gone with them.</summary>
public abstract class BriefingAcceptanceTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private readonly PlanId _plan = SamplePlans.NewId();

    private IBriefingAcceptances Acceptances => Planner.GetRequiredService<IBriefingAcceptances>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(SamplePlans.Full(_plan));
    }

    [Fact]
    public async Task Each_wording_is_accepted_once_and_the_first_time_stays()
    {
        var before = PlanJson.Write((await Store.LoadAsync(_plan))!.Plan);
        BriefingAcceptance first = new("p1", "A1", SamplePlans.Noon.AddMinutes(5)), other = new("p1", "B2", SamplePlans.Noon, "Ñandú"), second = new("p2", "A1", SamplePlans.Noon.AddMinutes(9));

        Assert.True(await Acceptances.AddAsync(_plan, first));
        Assert.True(await Acceptances.AddAsync(_plan, other));
        Assert.True(await Acceptances.AddAsync(_plan, second));
        Assert.True(await Acceptances.AddAsync(_plan, first with { At = SamplePlans.Noon.AddDays(1), NotedBy = "Maeve" }));

        Assert.Equal([other, first, second], await NewPlanner(Database).GetRequiredService<IBriefingAcceptances>().ListAsync(_plan));
        Assert.Equal((1, before), ((await Store.LoadAsync(_plan))!.Revision, PlanJson.Write((await Store.LoadAsync(_plan))!.Plan)));
    }

    [Fact]
    public async Task One_wording_of_one_person_is_taken_back()
    {
        await Acceptances.AddAsync(_plan, new("p1", "A1", SamplePlans.Noon));
        await Acceptances.AddAsync(_plan, new("p1", "B2", SamplePlans.Noon));
        await Acceptances.AddAsync(_plan, new("p2", "A1", SamplePlans.Noon));

        Assert.True(await Acceptances.RemoveAsync(_plan, "p1", "A1"));
        Assert.False(await Acceptances.RemoveAsync(_plan, "p1", "A1"));
        Assert.False(await Acceptances.RemoveAsync(SamplePlans.NewId(), "p2", "A1"));

        Assert.Equal([new("p1", "B2", SamplePlans.Noon), new("p2", "A1", SamplePlans.Noon)], await Acceptances.ListAsync(_plan));
    }

    [Fact]
    public async Task What_belongs_to_no_plan_is_not_kept()
    {
        var nowhere = SamplePlans.NewId();

        Assert.False(await Acceptances.AddAsync(nowhere, new("p1", "A1", SamplePlans.Noon)));
        Assert.Empty(await Acceptances.ListAsync(nowhere));
    }

    [Fact]
    public async Task Twice_at_once_is_once()
    {
        BriefingAcceptance[] taps = [.. Enumerable.Range(0, 8).Select(i => new BriefingAcceptance("p1", "A1", SamplePlans.Noon.AddSeconds(i)))];

        var kept = await Task.WhenAll(taps.Select((x, i) => Task.Run(() => NewPlanner(i % 2).AddAsync(_plan, x))));

        Assert.Equal((8, 1), (kept.Count(x => x), (await Acceptances.ListAsync(_plan)).Count));
    }

    private IBriefingAcceptances NewPlanner(int server) => server == 0 ? Acceptances : Second.GetRequiredService<IBriefingAcceptances>();

    private ServiceProvider Second => field ??= NewPlanner(Database);
}

public sealed class BriefingAcceptancesOnSqliteTests() : BriefingAcceptanceTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class BriefingAcceptancesOnPostgresTests() : BriefingAcceptanceTests(TestDatabase.PostgresAsync);
