using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Connections;

/// <summary>What has to be known of a database product beyond what EF Core hides.</summary>
internal abstract class Database
{
    /// <summary>Makes ready what the schema needs, and answers the migrations that the database has.</summary>
    /// <exception cref="StorageException">The database is in use or damaged.</exception>
    public abstract Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancel);

    /// <summary>There is something to look into.</summary>
    public virtual bool IsThere => true;

    /// <summary>Changes the schema while other planners wait.</summary>
    public virtual Task MigrateAsync(DbContext db, CancellationToken cancel) => db.Database.MigrateAsync(cancel);

    /// <summary>Takes out of the files what was deleted, where the product leaves it there.</summary>
    public virtual Task ScrubAsync(CancellationToken cancel) => Task.CompletedTask;

    public abstract void Configure(DbContextOptionsBuilder options);

    protected static async Task<IReadOnlyList<string>> ReadAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The callers' own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var texts = new List<string>();
        while (await reader.ReadAsync(cancel)) texts.Add(reader.GetString(0));
        return texts;
    }
}
