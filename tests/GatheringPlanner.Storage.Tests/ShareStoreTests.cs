using GatheringPlanner.App.Sharing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Links for people without an account: beside the plans, and gone with them.</summary>
public abstract class ShareStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private readonly PlanId _plan = SamplePlans.NewId();
    private readonly ShareLink _old = new(Guid.NewGuid(), SharedView.Agenda, "A1", null, "Maeve", SamplePlans.Noon, SamplePlans.Noon.AddDays(30));
    private readonly ShareLink _new = new(Guid.NewGuid(), SharedView.RunOfShow, "B2", "hash", "Ørla “ñ”", SamplePlans.Noon.AddMinutes(1), SamplePlans.Noon.AddDays(1));

    private IShareStore Links => Planner.GetRequiredService<IShareStore>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(SamplePlans.Full(_plan));
    }

    [Fact]
    public async Task Links_are_listed_the_newest_first_and_found_by_hash_and_by_id_until_they_are_removed()
    {
        Assert.True(await Links.AddAsync(_plan, _old));
        Assert.True(await Links.AddAsync(_plan, _new));

        var again = NewPlanner(Database).GetRequiredService<IShareStore>();
        Assert.Equal([_new, _old], await again.ListAsync(_plan));
        Assert.Equal((new(_plan, _new), new(_plan, _old), null), (await again.FindAsync("B2"), await again.FindAsync(_old.Id), await again.FindAsync("C3")));
        Assert.False(await again.RemoveAsync(SamplePlans.NewId(), _old.Id));
        Assert.True(await again.RemoveAsync(_plan, _old.Id));
        Assert.False(await again.RemoveAsync(_plan, _old.Id));
        Assert.Equal([_new], await Links.ListAsync(_plan));
    }

    [Fact]
    public async Task A_link_to_no_gathering_is_not_kept()
    {
        Assert.False(await Links.AddAsync(SamplePlans.NewId(), _old));
        Assert.Null(await Links.FindAsync("A1"));
    }
}

public sealed class ShareStoreOnSqliteTests() : ShareStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class ShareStoreOnPostgresTests() : ShareStoreTests(TestDatabase.PostgresAsync);
