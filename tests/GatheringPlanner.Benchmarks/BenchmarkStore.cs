using GatheringPlanner.App;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Benchmarks;

/// <summary>Puts plans into an empty data folder.</summary>
internal static class BenchmarkStore
{
    public static async Task FillAsync(string folder, GatheringPlan[] plans)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddPlannerStorage(new(null, folder)).AddPlanner().BuildServiceProvider();
        await services.UpgradePlannerStorageAsync();
        var library = services.GetRequiredService<GatheringLibrary>();
        foreach (var plan in plans) await library.CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid());
    }
}
