using System.Threading.RateLimiting;
using GatheringPlanner.App.Access;

namespace GatheringPlanner.Web.Components.Personal;

/// <summary>How often somebody may have all that is kept about a person put together.</summary>
internal sealed class ExportLimiter : IDisposable
{
    public const int PerMinute = 10;

    private readonly PartitionedRateLimiter<PersonId> _people = PartitionedRateLimiter.Create<PersonId, PersonId>(who => RateLimitPartition.GetFixedWindowLimiter(
        who, _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    public bool Allows(PersonId person) => _people.AttemptAcquire(person).IsAcquired;

    public void Dispose() => _people.Dispose();
}
