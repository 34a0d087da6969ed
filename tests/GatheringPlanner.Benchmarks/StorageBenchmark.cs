using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage;
using GatheringPlanner.Testing;
using GatheringPlanner.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Benchmarks;

/// <summary>Loading a plan and saving the difference of one move, on both databases.</summary>
internal static class StorageBenchmark
{
    private static readonly int[] Sizes = [60, 600, 6_000];

    public static async Task RunAsync()
    {
        Console.WriteLine("Storage, median in ms        items     load   save one move");
        using var folder = new TemporaryDirectory();
        await RunAsync("SQLite", new(null, folder.Path));
        await RunAsync("PostgreSQL", new(await PostgresServer.NewDatabaseAsync(), folder.Path));
    }

    private static async Task RunAsync(string name, StorageOptions options)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddPlannerStorage(options).BuildServiceProvider();
        await services.UpgradePlannerStorageAsync();
        var store = services.GetRequiredService<IPlanStore>();
        foreach (var size in Sizes)
        {
            var plan = BenchmarkPlans.Good(size);
            plan = GatheringPlan.Of(new(Guid.NewGuid()), plan.Header, plan.Items, plan.Tracks);
            await store.CreateAsync(plan, Card(plan), Entry(1), []);
            var load = await Stopwatches.MedianAsync(() => store.LoadAsync(plan.Id, default), 60);
            var stored = (await store.LoadAsync(plan.Id, default))!;
            var save = await Stopwatches.MedianAsync(async () => stored = await MoveAsync(store, stored), 60);
            Console.WriteLine($"  {name,-25} {size,7} {load,8:0.00} {save,15:0.00}");
        }
    }

    private static async Task<StoredPlan> MoveAsync(IPlanStore store, StoredPlan stored)
    {
        var item = stored.Plan.Items.AsSpan()[stored.Plan.Items.Count / 2];
        var next = ((Applied)new MoveItem(item.Id, item.Day!.Value, item.Start!.Value.Plus(stored.Revision % 2 == 0 ? 5 : -5)).Apply(stored.Plan)).Plan;
        var save = new PlanSave(next, stored.Revision, PlanDifference.Between(stored.Plan, next), Entry(stored.Revision + 1), Card(next));
        return await store.SaveAsync(save, default) is Saved saved ? new(next, saved.Revision) : throw new InvalidOperationException("not saved");
    }

    private static Scorecard Card(GatheringPlan plan) => new(0, 0, 0, 0, plan.Items.Count);

    private static JournalEntry Entry(int revision) => new(Guid.NewGuid(), new("benchmark"), "benchmark", DateTimeOffset.UnixEpoch, "Moved an item", "{}", revision);
}
