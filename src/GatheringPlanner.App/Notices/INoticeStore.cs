using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Notices;

/// <summary>Where notices are kept; those about a gathering go with it.</summary>
public interface INoticeStore
{
    /// <summary>Keeps those that are not there yet. Where a gathering is gone there is nothing to tell.</summary>
    Task AddAsync(IReadOnlyList<Notice> notices, CancellationToken cancel = default);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<Notice>> ListAsync(PersonId person, int most, CancellationToken cancel = default);

    /// <summary>How many the person has not seen yet.</summary>
    Task<int> UnreadAsync(PersonId person, CancellationToken cancel = default);

    Task ReadAllAsync(PersonId person, DateTimeOffset at, CancellationToken cancel = default);
}
