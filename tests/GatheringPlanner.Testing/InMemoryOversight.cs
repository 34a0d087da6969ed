using GatheringPlanner.App.Access;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Answers as the databases do, from the other stores in memory. What is deleted loses its people, as far as anybody can tell.</summary>
public sealed class InMemoryOversight(InMemoryPlanStore plans, InMemoryMemberships members, IShareStore links) : IOversightStore
{
    private readonly Dictionary<PlanId, DateTimeOffset> _archived = [];
    private readonly HashSet<PlanId> _deleted = [];

    public async Task<IReadOnlyList<OverseenGathering>> ListAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        var all = new List<OverseenGathering>();
        foreach (var plan in plans.Originals.Where(x => !_deleted.Contains(x))) all.Add((await FindAsync(plan, now, cancel))!);
        return [.. all.OrderBy(x => x.Title, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id.Value)];
    }

    public async Task<OverseenGathering?> FindAsync(PlanId plan, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (_deleted.Contains(plan) || !plans.Originals.Contains(plan) || await plans.LoadAsync(plan, cancel) is not { } stored) return null;
        var owners = (await members.ListAsync(plan, cancel)).Where(x => x.Role == GatheringRole.Owner).Select(x => x.Name);
        var open = (await links.ListAsync(plan, cancel)).Count(x => x.EndsAt > now);
        return new(plan, stored.Plan.Header.Title, [.. owners], _archived.TryGetValue(plan, out var at) ? at : null, open);
    }

    public async Task<bool> ArchiveAsync(PlanId plan, DateTimeOffset at, CancellationToken cancel = default)
    {
        if (!_archived.TryAdd(plan, at)) return false;
        members.Archive(plan);
        await TakeLinksBackAsync(plan, cancel);
        return true;
    }

    public Task<bool> RestoreAsync(PlanId plan, CancellationToken cancel = default)
    {
        members.Archive(plan, false);
        return Task.FromResult(_archived.Remove(plan));
    }

    public async Task<bool> DeleteAsync(PlanId plan, CancellationToken cancel = default)
    {
        if (!_archived.Remove(plan)) return false;
        foreach (var member in await members.ListAsync(plan, cancel)) await members.RemoveAsync(plan, member.Person, cancel);
        return _deleted.Add(plan);
    }

    public async Task<int> TakeLinksBackAsync(PlanId plan, CancellationToken cancel = default)
    {
        var all = await links.ListAsync(plan, cancel);
        foreach (var link in all) await links.RemoveAsync(plan, link.Id, cancel);
        return all.Count;
    }
}
