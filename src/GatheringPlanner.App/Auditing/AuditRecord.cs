namespace GatheringPlanner.App.Auditing;

/// <summary>A note in its place in the chain.</summary>
/// <param name="Number">The first is 1; none is left out.</param>
/// <param name="Previous">The hash of the record before; of the first, <see cref="AuditChain.Start"/>.</param>
/// <param name="Hash">Of the note and of <paramref name="Previous"/>; the place in the chain follows from that.</param>
public sealed record AuditRecord(long Number, string Previous, string Hash)
{
    public required AuditNote Note { get; init; }
}

/// <summary>How long the chain was at some time, and the hash it ended with.</summary>
public sealed record AuditHead(long Count, string Hash)
{
    /// <summary>Of a chain without records.</summary>
    public static readonly AuditHead None = new(0, AuditChain.Start);
}
