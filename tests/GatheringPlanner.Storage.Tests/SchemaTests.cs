using System.Diagnostics;
using GatheringPlanner.Storage.Accounts;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

public abstract class SchemaTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private readonly Func<Task<TestDatabase>> _newDatabase = newDatabase;

    [Fact]
    public async Task Migrated_schema_is_the_models_own()
    {
        using var created = await _newDatabase();
        await using var planner = NewPlanner(created);
        await using (var db = await NewDbAsync(planner))
        {
            await db.Database.EnsureCreatedAsync();
        }

        await using (var db = await planner.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContextAsync())
        {
            await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        }

        Assert.Equal(await SchemaAsync(created), await SchemaAsync(Database));
    }

    [Fact]
    public async Task Every_migration_is_found_without_EF()
    {
        await using var db = await NewDbAsync(Planner);

        Assert.Equal(db.Database.GetMigrations(), SchemaUpgrade.Known);
    }

    [Fact]
    public async Task Upgrade_of_what_is_up_to_date_changes_nothing()
    {
        var before = await SchemaAsync(Database);

        await Planner.UpgradePlannerStorageAsync();

        Assert.Equal(before, await SchemaAsync(Database));
    }

    [Fact]
    public async Task Upgrade_refuses_the_database_of_a_newer_version()
    {
        await Database.ExecuteAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");

        var refusal = await Assert.ThrowsAsync<StorageException>(() => Planner.UpgradePlannerStorageAsync());

        Assert.Contains("29990101000000_Later", refusal.Message);
    }

    private protected static Task<PlannerDb> NewDbAsync(IServiceProvider planner) =>
        planner.GetRequiredService<IDbContextFactory<PlannerDb>>().CreateDbContextAsync();

    private static async Task<IReadOnlyList<string>> SchemaAsync(TestDatabase database) =>
        [.. (await database.LinesAsync(database.SchemaQuery)).Where(line => !line.Contains("__EFMigrations")).Order(StringComparer.Ordinal)];
}

public sealed class SchemaOnPostgresTests() : SchemaTests(TestDatabase.PostgresAsync)
{
    [Fact]
    public async Task Upgrade_says_when_the_server_does_not_answer()
    {
        using var nowhere = TestDatabase.Nowhere();
        var refusal = await Assert.ThrowsAsync<StorageException>(() => NewPlanner(nowhere).UpgradePlannerStorageAsync());

        Assert.StartsWith("PostgreSQL does not answer", refusal.Message);
    }

    [Fact]
    public async Task Three_planners_can_start_on_an_empty_database_at_once()
    {
        using var empty = await TestDatabase.PostgresAsync();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => NewPlanner(empty).UpgradePlannerStorageAsync())));

        Assert.NotEmpty(await empty.LinesAsync("""SELECT 1 FROM "__EFMigrationsHistory" """));
    }
}

public sealed class SchemaOnSqliteTests() : SchemaTests(() => Task.FromResult(TestDatabase.Sqlite()))
{
    [Fact]
    public async Task Every_commit_reaches_the_disk_and_keys_are_kept()
    {
        await using var db = await NewDbAsync(Planner);
        await db.Database.OpenConnectionAsync();

        Assert.Equal("wal", db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").Single());
        Assert.Equal(2, db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").Single());
        Assert.Equal(1, db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").Single());
    }

    [Fact]
    public async Task Upgrade_gets_over_the_lock_of_a_killed_process()
    {
        using var half = TestDatabase.Sqlite();
        await half.ExecuteAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await half.ExecuteAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        var clock = Stopwatch.StartNew();

        await NewPlanner(half).UpgradePlannerStorageAsync();

        Assert.NotEmpty(await half.LinesAsync("SELECT * FROM __EFMigrationsHistory"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    [Fact]
    public async Task Second_planner_on_the_folder_is_refused_with_a_sentence()
    {
        var refusal = await Assert.ThrowsAsync<StorageException>(() => NewPlanner(Database).UpgradePlannerStorageAsync());

        Assert.StartsWith("Another planner is using the data in", refusal.Message);
    }

    [Fact]
    public async Task Next_planner_may_use_the_folder_when_the_first_has_stopped()
    {
        await Planner.DisposeAsync();

        await NewPlanner(Database).UpgradePlannerStorageAsync();
    }

    [Fact]
    public async Task Damaged_file_is_refused_with_a_sentence()
    {
        using var damaged = TestDatabase.Sqlite();
        await File.WriteAllTextAsync(damaged.Options.DatabaseFile, new string('x', 5000));

        var refusal = await Assert.ThrowsAsync<StorageException>(() => NewPlanner(damaged).UpgradePlannerStorageAsync());

        Assert.Contains("cannot be read", refusal.Message);
    }
}
