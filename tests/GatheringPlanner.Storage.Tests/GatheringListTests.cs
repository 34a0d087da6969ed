using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Library;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

public abstract class GatheringListTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private IGatheringList List => Planner.GetRequiredService<IGatheringList>();

    [Fact]
    public async Task List_shows_each_plan_as_it_was_saved_last_the_latest_changed_first()
    {
        var untouched = await Store.CreateAsync(SamplePlans.Full());
        var changed = await Store.CreateAsync(SamplePlans.Full());
        var next = changed.Plan.Next(header: changed.Plan.Header with { Title = "Winter days", StartDate = null, Place = null });
        var save = SamplePlans.Save(changed, next);
        save = save with { Entry = save.Entry with { By = "Tomas" } };
        await Store.SaveAsync(save);

        Assert.Equal(
            [
                new(next.Id, "Winter days", GatheringProfile.CoDesign, null, 3, null, "Maeve", save.Entry.At, 2, save.Scorecard),
                new(untouched.Plan.Id, "Autumn days", GatheringProfile.CoDesign, new DateOnly(2026, 10, 24), 3, "Kinsale", "Maeve", SamplePlans.Noon.AddMinutes(1), 1, new Scorecard(0, 0, 0, 0, 2)),
            ],
            await List.ListAsync());
    }

    [Fact]
    public async Task List_of_nothing_is_empty() => Assert.Empty(await List.ListAsync());
}

public sealed class GatheringListOnSqliteTests() : GatheringListTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class GatheringListOnPostgresTests() : GatheringListTests(TestDatabase.PostgresAsync)
{
    [Fact]
    public void Warming_up_asks_no_database()
    {
        using var nowhere = TestDatabase.Nowhere();

        NewPlanner(nowhere).GetRequiredService<GatheringList>().WarmUp();
    }
}
