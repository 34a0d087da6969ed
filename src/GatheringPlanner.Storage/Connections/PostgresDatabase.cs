using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace GatheringPlanner.Storage.Connections;

/// <summary>A PostgreSQL server, which several planners can share.</summary>
internal sealed class PostgresDatabase(string connectionString) : Database
{
    /// <summary>Any number will do, as long as every version of the planner uses the same one.</summary>
    private const long SchemaLock = 7_426_110_514;

    public override async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancel);
            return await ReadAsync(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancel);
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.UndefinedTable)
        {
            return [];
        }
        catch (NpgsqlException failure)
        {
            throw new StorageException($"PostgreSQL does not answer as configured (Storage:Postgres): {failure.Message}", failure);
        }
    }

    /// <summary>EF Core's own lock is let go between two migrations, so several planners that start at once need one of ours.</summary>
    public override async Task MigrateAsync(DbContext db, CancellationToken cancel)
    {
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancel)) await db.GetService<IRelationalDatabaseCreator>().CreateAsync(cancel);
        await db.Database.OpenConnectionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({SchemaLock})", cancel);
        try
        {
            await base.MigrateAsync(db, cancel);
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({SchemaLock})", CancellationToken.None);
        }
    }

    public override void Configure(DbContextOptionsBuilder builder) => builder.UseNpgsql(connectionString);
}
