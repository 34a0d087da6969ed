using Microsoft.Extensions.Configuration;

namespace GatheringPlanner.Storage;

/// <summary>Where the planner keeps its data: configuration section “Storage”.</summary>
/// <param name="Postgres">Connection string of a PostgreSQL database (<c>Storage:Postgres</c>); null: the embedded database.</param>
/// <param name="Folder">Full path of the folder of the embedded database (<c>Storage:Folder</c>, default “data” under the content root).</param>
public sealed record StorageOptions(string? Postgres, string Folder)
{
    public const string DefaultFolder = "data";

    internal string DatabaseFile => Path.Combine(Folder, "planner.db");

    /// <summary>What was noted of the chain of records, also where the data is in PostgreSQL: somebody who may write there may not write here.</summary>
    internal string NotedHeadsFile => Path.Combine(Folder, "audit-heads.txt");

    /// <summary>Who was erased, by ids. Configuration <c>Storage:ErasureList</c> names another place for it, which no backup of the folder puts back.</summary>
    public string? ErasureList { get; init; }

    internal string ErasureListFile => ErasureList ?? Path.Combine(Folder, "erasures.txt");

    internal string LockFile => Path.Combine(Folder, "planner.lock");

    public static StorageOptions From(IConfiguration configuration, string contentRoot)
    {
        var postgres = configuration["Storage:Postgres"];
        var folder = configuration["Storage:Folder"];
        return new(
            string.IsNullOrWhiteSpace(postgres) ? null : postgres,
            Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? DefaultFolder : folder, contentRoot))
        {
            ErasureList = configuration["Storage:ErasureList"] is { Length: > 0 } list ? Path.GetFullPath(list, contentRoot) : null,
        };
    }
}
