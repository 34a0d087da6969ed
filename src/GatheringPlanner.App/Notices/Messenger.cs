using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Notices;

/// <summary>Tells those who work on a gathering what others did. Nobody is told of their own deeds.</summary>
public sealed class Messenger(INoticeStore store, IMemberships members, TimeProvider time)
{
    /// <param name="cause">What it is about; told again with the same, it is told once.</param>
    public Task TellAsync(PersonId by, PlanId plan, NoticeKind kind, Guid cause, IEnumerable<PersonId> whom, ItemId? item = null, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow();
        List<Notice> notices = [.. whom.Where(x => x != by).Distinct().Select(x => new Notice(x, cause, plan, kind, by, now) { Item = item })];
        return notices.Count == 0 ? Task.CompletedTask : store.AddAsync(notices, cancel);
    }

    /// <summary>Tells everybody who has one of the parts.</summary>
    public async Task TellAsync(PersonId by, PlanId plan, NoticeKind kind, Guid cause, IReadOnlyCollection<GatheringRole> roles, CancellationToken cancel = default) =>
        await TellAsync(by, plan, kind, cause, (await members.ListAsync(plan, cancel)).Where(x => roles.Contains(x.Role)).Select(x => x.Person), null, cancel);
}
