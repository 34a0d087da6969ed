namespace GatheringPlanner.Storage;

/// <summary>The data cannot be used as configured. The message is written for whoever starts the planner.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The data is there, but not whole.</summary>
    public bool IsDamage { get; init; }
}
