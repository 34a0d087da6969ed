namespace GatheringPlanner.Storage.Plans;

/// <summary>
/// SQLite has one writer at a time and makes the others poll: here they stand in line instead.
/// PostgreSQL needs no line.
/// </summary>
internal sealed class WriteQueue(StorageOptions options) : IDisposable
{
    private readonly SemaphoreSlim? _line = options.Postgres is null ? new(1, 1) : null;

    public async Task<T> RunAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        if (_line is null) return await write();
        await _line.WaitAsync(cancel);
        try
        {
            return await write();
        }
        finally
        {
            _line.Release();
        }
    }

    public void Dispose() => _line?.Dispose();
}
