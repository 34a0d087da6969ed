using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class WhatIfStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue, PlanStore plans) : IWhatIfStore
{
    public Task<SaveOutcome> CreateAsync(
        WhatIf whatIf, GatheringPlan copy, PlanDifference atFirst, Scorecard scorecard, JournalEntry entry, CancellationToken cancel = default) =>
        plans.CreateAsync(
            copy, scorecard, entry, AuditNote.Of(entry.At, entry.Author, whatIf.Original, AuditActions.MakeCopy), db => db.Add(whatIf).Property(PlannerModel.AtFirst).CurrentValue = DifferenceJson.Write(atFirst), cancel);

    public async Task<IReadOnlyList<WhatIf>> ListAsync(PlanId original, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<WhatIf>().Where(x => x.Original == original).OrderBy(x => x.At).ThenBy(x => x.Copy).ToListAsync(cancel);
    }

    public async Task<WhatIf?> FindAsync(PlanId copy, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<WhatIf>().SingleOrDefaultAsync(x => x.Copy == copy, cancel);
    }

    public async Task<PlanDifference?> AtFirstAsync(PlanId copy, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var json = await db.Set<WhatIf>().Where(x => x.Copy == copy).Select(x => EF.Property<string>(x, PlannerModel.AtFirst)).SingleOrDefaultAsync(cancel);
        return json is null ? null : DifferenceJson.Read(json);
    }

    /// <summary>Everything that belongs to the plan goes with its row.</summary>
    public Task<bool> RemoveAsync(PlanId copy, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Plans.Where(x => x.Id == copy && db.Set<WhatIf>().Any(y => y.Copy == x.Id)).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);
}
