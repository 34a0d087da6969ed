using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Oversight;

/// <summary>Where gatherings are kept as wholes: what there is of them, what is in the archive, and how one is deleted.</summary>
public interface IOversightStore
{
    /// <summary>Every gathering, in the order of their titles.</summary>
    Task<IReadOnlyList<OverseenGathering>> ListAsync(DateTimeOffset now, CancellationToken cancel = default);

    /// <summary>Null where there is no such gathering.</summary>
    Task<OverseenGathering?> FindAsync(PlanId plan, DateTimeOffset now, CancellationToken cancel = default);

    /// <summary>Puts it into the archive, and takes its links and its form back with it. False where there is none, or it is there already.</summary>
    Task<bool> ArchiveAsync(PlanId plan, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>False where it is not in the archive.</summary>
    Task<bool> RestoreAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Deletes it for good, with everything that belongs to it. False where it is not in the archive.</summary>
    Task<bool> DeleteAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Takes back every link by which people without an account read it.</summary>
    /// <returns>How many there were.</returns>
    Task<int> TakeLinksBackAsync(PlanId plan, CancellationToken cancel = default);
}

/// <summary>A gathering as those see it who answer for the planner: nothing of what is planned in it.</summary>
/// <param name="Owners">Their names.</param>
/// <param name="ArchivedAt">Null: it is not in the archive.</param>
/// <param name="Links">How many links to it are open.</param>
public sealed record OverseenGathering(PlanId Id, string Title, IReadOnlyList<string> Owners, DateTimeOffset? ArchivedAt, int Links)
{
    /// <summary>By value, owners included.</summary>
    public bool Equals(OverseenGathering? other) =>
        other is not null && (Id, Title, ArchivedAt, Links) == (other.Id, other.Title, other.ArchivedAt, other.Links) && Owners.SequenceEqual(other.Owners);

    public override int GetHashCode() => HashCode.Combine(Id, Title, ArchivedAt, Links);
}
