using GatheringPlanner.Storage.Connections;
using System.Data.Common;
using System.Reflection;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage.Schema;

/// <summary>
/// Brings the database to this version's schema at start-up. What needs no change is found out with two plain queries,
/// without waking EF Core: the first page should not wait for it.
/// </summary>
internal sealed class SchemaUpgrade(Database database, IDbContextFactory<PlannerDb> factory, ILogger<SchemaUpgrade> logger)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The ids of this version's migrations, in order.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. typeof(SchemaUpgrade).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    /// <exception cref="StorageException">The database is in use, damaged, of a newer version, or cannot be brought up to date.</exception>
    public async Task RunAsync(CancellationToken cancel = default)
    {
        var missing = await MissingAsync(cancel);
        if (missing.Count == 0) return;
        await MigrateAsync(cancel);
        logger.LogInformation("The database is up to date; new: {Migrations}", missing);
    }

    /// <summary>Makes sure that there is a database of this version, and changes nothing in it.</summary>
    /// <exception cref="StorageException">There is none, or one that this version cannot read.</exception>
    public async Task ExpectAsync(CancellationToken cancel = default)
    {
        var missing = database.IsThere ? await MissingAsync(cancel) : Known;
        if (missing.Count == Known.Count) throw new StorageException("There is no data here. Say where it is as for the planner itself: Storage__Folder or Storage__Postgres.");
        if (missing.Count > 0) throw new StorageException("The database was written by an earlier version of the planner. Start the planner once, which brings it up to date.");
    }

    private async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancel)
    {
        var applied = await database.PrepareAsync(cancel);
        return applied.Except(Known).FirstOrDefault() is { } unknown
            ? throw new StorageException($"The database was written by a newer version of the planner (it knows “{unknown}”). Start that version, or restore a backup made with this one.")
            : [.. Known.Except(applied)];
    }

    private async Task MigrateAsync(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        try
        {
            await using var db = await factory.CreateDbContextAsync(limit.Token);
            await database.MigrateAsync(db, limit.Token);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new StorageException($"The database could not be brought up to date within {Limit.TotalSeconds:0} seconds. Is another server holding it?", late);
        }
        catch (DbException failure)
        {
            throw new StorageException($"The database could not be brought up to date: {failure.Message}", failure);
        }
    }
}
