using GatheringPlanner.App.House;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class HouseSettingsStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IHouseSettings
{
    public async Task<HouseSettings> ReadAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Set<HouseRow>().SingleOrDefaultAsync(cancel) is { } row ? new(row.Name, row.LinkDays) : HouseSettings.Usual;
    }

    public Task PutAsync(HouseSettings settings, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var known = await db.Set<HouseRow>().AnyAsync(cancel);
                db.Entry(new HouseRow(HouseRow.Only, settings.Name, settings.LinkDays)).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(cancel);
            },
            cancel);
}
