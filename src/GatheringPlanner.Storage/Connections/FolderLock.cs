namespace GatheringPlanner.Storage.Connections;

/// <summary>Keeps a second process off the embedded database for as long as this one runs; the system frees it however that ends.</summary>
internal sealed class FolderLock(StorageOptions options) : IDisposable
{
    private FileStream? _file;

    public void Take()
    {
        Directory.CreateDirectory(options.Folder);
        try
        {
            _file ??= new FileStream(options.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inUse)
        {
            throw new StorageException(
                $"Another planner is using the data in {options.Folder}. Stop it first, give this one a folder of its own (Storage:Folder), " +
                "or keep the data in PostgreSQL (Storage:Postgres), which several servers can share.",
                inUse);
        }
    }

    public void Dispose() => _file?.Dispose();
}
