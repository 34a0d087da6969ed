using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage.Library;

internal sealed class TemplateShelf(IDbContextFactory<PlannerDb> factory, WriteQueue queue, ILogger<TemplateShelf> logger) : ITemplateShelf
{
    public async Task<IReadOnlyList<OwnTemplate>> ListAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var rows = await db.Set<TemplateRow>().ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).Select(TemplateOf).OfType<OwnTemplate>()];
    }

    public Task PutAsync(OwnTemplate template, string by, DateTimeOffset at, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var row = new TemplateRow(template.Id, template.Name, template.Summary, PlanJson.Write(template.Plan), by, at);
                var known = await db.Set<TemplateRow>().AnyAsync(x => x.Id == template.Id, cancel);
                db.Entry(row).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    public Task<bool> RemoveAsync(string id, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Set<TemplateRow>().Where(x => x.Id == id).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    /// <summary>One that cannot be read must not hide the others.</summary>
    private OwnTemplate? TemplateOf(TemplateRow row)
    {
        if (PlanJson.Read(row.Content, OwnTemplate.PlanId) is { } plan) return new(row.Id, row.Name, row.Summary, plan);
        logger.LogWarning("The template {Template} in the database cannot be read and is left out", row.Name);
        return null;
    }
}
