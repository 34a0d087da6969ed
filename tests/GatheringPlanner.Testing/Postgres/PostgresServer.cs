using Npgsql;

namespace GatheringPlanner.Testing.Postgres;

/// <summary>
/// The PostgreSQL server of this test process: the one that <c>GATHERING_TEST_PG</c> names, else one started from the installed
/// programs, once, at the first request. A test takes a database of its own, so tests neither wait for nor see each other.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    /// <summary>Makes an empty database and answers its connection string.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        var server = await Started.Value;
        var name = $"gathering_test_{Guid.NewGuid():N}";
        await using (var connection = new NpgsqlConnection(server))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"create database {name} template template0", connection);
            await command.ExecuteNonQueryAsync();
        }

        if (Named is not null)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(server, name);
        }

        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    private static string? Named => Environment.GetEnvironmentVariable("GATHERING_TEST_PG") is { Length: > 0 } named ? named : null;

    private static Task<string> StartAsync() => Named is { } named ? Task.FromResult(named) : LocalPostgres.StartAsync();

    // Only on a server that outlives the tests.
    private static void Drop(string server, string name)
    {
        try
        {
            NpgsqlConnection.ClearAllPools();
            using var connection = new NpgsqlConnection(server);
            connection.Open();
            using var command = new NpgsqlCommand($"drop database if exists {name} with (force)", connection);
            command.ExecuteNonQuery();
        }
        catch (NpgsqlException refused)
        {
            Console.Error.WriteLine($"The test database {name} is left behind: {refused.Message}");
        }
    }
}
