using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Access;

/// <summary>Where it is kept which administrator broke the glass of which gathering, and why.</summary>
public interface IGlassBook
{
    /// <summary>The person broke the glass of the gathering, and <paramref name="now"/> that has not ended.</summary>
    Task<bool> IsBrokenAsync(PlanId plan, PersonId person, DateTimeOffset now, CancellationToken cancel = default);

    /// <summary>False where there is no such gathering.</summary>
    Task<bool> AddAsync(PlanId plan, BrokenGlass broken, CancellationToken cancel = default);

    /// <summary>Every time, the newest first.</summary>
    Task<IReadOnlyList<BrokenGlass>> ListAsync(PlanId plan, CancellationToken cancel = default);
}

/// <summary>That an administrator looked into a gathering in which they have no part.</summary>
/// <param name="Reason">As they typed it.</param>
/// <param name="EndsAt">From then on it is closed to them again.</param>
public sealed record BrokenGlass(Guid Id, PersonId Person, string Reason, DateTimeOffset At, DateTimeOffset EndsAt);
