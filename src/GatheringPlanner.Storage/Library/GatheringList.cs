using GatheringPlanner.App.Ports;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class GatheringList(IDbContextFactory<PlannerDb> factory) : IGatheringList
{
    public async Task<IReadOnlyList<GatheringSummary>> ListAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await All(db).ToListAsync(cancel);
    }

    /// <summary>Lets EF Core build its model and translate a query, without a database. Cold, this takes longer than all else at start-up.</summary>
    public void WarmUp()
    {
        using var db = factory.CreateDbContext();
        All(db).ToQueryString();
    }

    private static IQueryable<GatheringSummary> All(PlannerDb db) =>
        db.Plans.Where(plan => !db.Set<WhatIf>().Any(x => x.Copy == plan.Id)).OrderByDescending(plan => plan.ChangedAt).ThenBy(plan => plan.Id).Select(plan => new GatheringSummary(
            plan.Id,
            plan.Header.Title,
            plan.Header.Profile,
            plan.Header.StartDate,
            plan.Header.DayCount,
            plan.Header.Place,
            plan.CreatedBy,
            plan.ChangedAt,
            plan.Revision,
            plan.Scorecard));
}
