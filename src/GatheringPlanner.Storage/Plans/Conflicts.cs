using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GatheringPlanner.Storage.Plans;

/// <summary>Which failures of a save mean that the stored plan is not what the save was made for.</summary>
internal static class Conflicts
{
    // https://sqlite.org/rescode.html: SQLITE_CONSTRAINT_FOREIGNKEY, _PRIMARYKEY, _UNIQUE
    private static readonly int[] Sqlite = [787, 1555, 2067];

    private static readonly string[] Postgres =
    [
        PostgresErrorCodes.UniqueViolation,
        PostgresErrorCodes.ForeignKeyViolation,
        PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.DeadlockDetected,
    ];

    public static bool IsConflict(DbUpdateException failure) => failure is DbUpdateConcurrencyException || failure.InnerException switch
    {
        SqliteException sqlite => Sqlite.Contains(sqlite.SqliteExtendedErrorCode),
        PostgresException postgres => Postgres.Contains(postgres.SqlState),
        _ => false,
    };
}
