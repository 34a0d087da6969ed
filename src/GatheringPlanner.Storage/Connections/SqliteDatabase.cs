using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage.Connections;

/// <summary>The embedded database: one file, one server process, every commit on disk before it is answered.</summary>
internal sealed class SqliteDatabase(StorageOptions options, FolderLock folder, ILogger<SqliteDatabase> logger) : Database, IDisposable
{
    private string Connection { get; } = new SqliteConnectionStringBuilder { DataSource = options.DatabaseFile, ForeignKeys = true }.ConnectionString;

    public override bool IsThere => File.Exists(options.DatabaseFile);

    public override async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancel)
    {
        folder.Take();
        await using var connection = new SqliteConnection(Connection);
        try
        {
            await connection.OpenAsync(cancel);
            await ReadAsync(connection, "PRAGMA journal_mode = WAL", cancel);
            var check = await ReadAsync(connection, "PRAGMA quick_check(1)", cancel);
            if (check is not ["ok"]) throw Damaged(check[0]);
            var tables = await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', '__EFMigrationsLock')", cancel);
            if (tables.Contains("__EFMigrationsLock")) await ClearLockAsync(connection, cancel);
            return tables.Contains("__EFMigrationsHistory") ? await ReadAsync(connection, "SELECT MigrationId FROM __EFMigrationsHistory", cancel) : [];
        }
        catch (SqliteException failure)
        {
            throw Damaged(failure.Message, failure);
        }
    }

    public override void Configure(DbContextOptionsBuilder builder) => builder.UseSqlite(Connection);

    /// <summary>Deleted rows stay readable in the file, and their former pages in the log, until both are written anew.</summary>
    public override async Task ScrubAsync(CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(cancel);
        await ReadAsync(connection, "VACUUM", cancel);
        await ReadAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)", cancel);
    }

    /// <summary>Closing the last connection moves what is still in the log into the database file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(Connection);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A process that was killed while it migrated leaves its lock behind, and EF Core would wait for it for ever. We hold the folder, so nobody else migrates.</summary>
    private async Task ClearLockAsync(SqliteConnection connection, CancellationToken cancel)
    {
        await using var command = new SqliteCommand("DELETE FROM __EFMigrationsLock", connection);
        if (await command.ExecuteNonQueryAsync(cancel) > 0) logger.LogWarning("An upgrade of the database was interrupted; it is taken up again");
    }

    private StorageException Damaged(string how, Exception? inner = null) =>
        new($"The database {options.DatabaseFile} cannot be read: {how}. Restore a backup, or move the file away to start afresh.", inner) { IsDamage = true };
}
