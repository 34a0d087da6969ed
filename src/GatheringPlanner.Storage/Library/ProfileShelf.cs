using System.Text;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage.Library;

internal sealed class ProfileShelf(IDbContextFactory<PlannerDb> factory, WriteQueue queue, ILogger<ProfileShelf> logger) : IProfileShelf
{
    public async Task<IReadOnlyList<OrganisationProfile>> ListAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var rows = await db.Set<ProfileRow>().ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).Select(Profile).OfType<OrganisationProfile>()];
    }

    public Task PutAsync(OrganisationProfile profile, string by, DateTimeOffset at, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var row = new ProfileRow(profile.Name, Encoding.UTF8.GetString(ProfileFile.Write(profile)), by, at);
                var known = await db.Set<ProfileRow>().AnyAsync(x => x.Name == profile.Name, cancel);
                db.Entry(row).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    public Task<bool> RemoveAsync(string name, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Set<ProfileRow>().Where(x => x.Name == name).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    /// <summary>One that cannot be read must not hide the others.</summary>
    private OrganisationProfile? Profile(ProfileRow row)
    {
        if (ProfileFile.Read(Encoding.UTF8.GetBytes(row.Content)) is ReadableProfile readable) return readable.Profile;
        logger.LogWarning("The profile {Profile} in the database cannot be read and is left out", row.Name);
        return null;
    }
}
