using System.Data.Common;
using GatheringPlanner.Testing;
using GatheringPlanner.Testing.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GatheringPlanner.Storage.Tests;

/// <summary>An empty database of one test's own, on one of the two products.</summary>
public abstract class TestDatabase : IDisposable
{
    public abstract StorageOptions Options { get; }

    /// <summary>Lines that say everything about tables, columns, keys and indexes, in no particular order.</summary>
    public abstract string SchemaQuery { get; }

    public static TestDatabase Sqlite() => new OnSqlite();

    public static async Task<TestDatabase> PostgresAsync() => new OnPostgres(await PostgresServer.NewDatabaseAsync());

    /// <summary>A PostgreSQL server that is not there.</summary>
    public static TestDatabase Nowhere() => new OnPostgres("Host=/nowhere;Username=nobody;Timeout=2");

    public async Task<IReadOnlyList<string>> LinesAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return lines;
    }

    public Task ExecuteAsync(string sql) => LinesAsync(sql);

    protected abstract DbConnection Connect();

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private sealed class OnSqlite : TestDatabase
    {
        private readonly TemporaryDirectory _folder = new();

        public override StorageOptions Options => new(null, _folder.Path);

        public override string SchemaQuery => """
            SELECT 'column', m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
            UNION ALL SELECT 'index', m.name, i.name, i."unique", i.origin, c.name, c.seqno FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
            UNION ALL SELECT 'key', m.name, k."table", k."from", k."to", k.on_delete, k.seq FROM sqlite_master m, pragma_foreign_key_list(m.name) k
            """;

        protected override DbConnection Connect() => new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "planner.db")};Pooling=False");

        public override void Dispose()
        {
            _folder.Dispose();
            base.Dispose();
        }
    }

    private sealed class OnPostgres(string connection) : TestDatabase
    {
        private readonly TemporaryDirectory _folder = new();

        public override StorageOptions Options => new(connection, _folder.Path);

        public override string SchemaQuery => """
            SELECT 'column', table_name, column_name, data_type || coalesce(character_maximum_length::text, ''), is_nullable, column_default
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT 'index', tablename, indexname, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT 'key', conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', '' FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            """;

        protected override DbConnection Connect() => new NpgsqlConnection(connection);

        public override void Dispose()
        {
            _folder.Dispose();
            base.Dispose();
        }
    }
}
