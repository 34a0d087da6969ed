using GatheringPlanner.Testing.Postgres;
using Npgsql;

namespace GatheringPlanner.Storage.Tests;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task Each_request_answers_an_empty_database_of_its_own()
    {
        var first = await PostgresServer.NewDatabaseAsync();
        var second = await PostgresServer.NewDatabaseAsync();

        await RunAsync(first, "create table only_in_the_first (id int)");

        Assert.Equal(1L, await RunAsync(first, CountTables));
        Assert.Equal(0L, await RunAsync(second, CountTables));
    }

    private const string CountTables = "select count(*) from information_schema.tables where table_schema = 'public'";

    private static async Task<object?> RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
