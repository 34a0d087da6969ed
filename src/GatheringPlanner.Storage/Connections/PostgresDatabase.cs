using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GatheringPlanner.Storage.Connections;

/// <summary>A PostgreSQL server, which several planners can share.</summary>
internal sealed class PostgresDatabase(string connectionString) : Database
{
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

    public override void Configure(DbContextOptionsBuilder builder) => builder.UseNpgsql(connectionString);
}
