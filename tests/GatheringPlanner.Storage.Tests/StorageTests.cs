using GatheringPlanner.App.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.Storage.Tests;

/// <summary>A test of the storage as the programs plug it in, on a database of its own. Every test class has one child per product.</summary>
public abstract class StorageTests(Func<Task<TestDatabase>> newDatabase) : IAsyncLifetime
{
    private readonly List<ServiceProvider> _planners = [];

    protected TestDatabase Database { get; private set; } = null!;

    protected ServiceProvider Planner { get; private set; } = null!;

    protected IPlanStore Store => Planner.GetRequiredService<IPlanStore>();

    public virtual async Task InitializeAsync()
    {
        Database = await newDatabase();
        Planner = NewPlanner(Database);
        await Planner.UpgradePlannerStorageAsync();
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var planner in _planners) await planner.DisposeAsync();
        Database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The services of one more planner process.</summary>
    protected ServiceProvider NewPlanner(TestDatabase database)
    {
        var planner = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddPlannerStorage(database.Options)
            .BuildServiceProvider();
        _planners.Add(planner);
        return planner;
    }
}
