using System.Text.Json;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage.Library;

internal sealed class SpeakerShelf(IDbContextFactory<PlannerDb> factory, WriteQueue queue, ILogger<SpeakerShelf> logger) : ISpeakerShelf
{
    public async Task<IReadOnlyList<KnownSpeaker>> ListAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var all = await db.Set<KnownSpeaker>().ToListAsync(cancel);
        return [.. all.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id, StringComparer.Ordinal)];
    }

    public Task PutAsync(KnownSpeaker speaker, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var known = await db.Set<KnownSpeaker>().AnyAsync(x => x.Id == speaker.Id, cancel);
                db.Entry(speaker).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    public Task<bool> RemoveAsync(string id, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Set<KnownSpeaker>().Where(x => x.Id == id).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    public async Task<IReadOnlyList<Appearance>> AppearancesAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var cards = await (
            from card in db.Set<PartRow>()
            where card.Kind == Speaker.Kind.Name
            join plan in db.Plans on EF.Property<PlanId>(card, PlannerDb.PlanId) equals plan.Id
            where !db.Set<WhatIf>().Any(x => x.Copy == plan.Id)
            select new { plan.Id, plan.Header.Title, plan.Header.Profile, plan.Header.StartDate, card.Content }).ToListAsync(cancel);
        return
        [
            .. cards.Select(x => CardOf(x.Content) is { } card ? new Appearance(x.Id, x.Title, x.Profile, x.StartDate, card) : null).OfType<Appearance>()
                .OrderByDescending(x => x.StartsOn ?? DateOnly.MaxValue).ThenBy(x => x.Plan.Value).ThenBy(x => x.Card.Id),
        ];
    }

    /// <summary>One that cannot be read must not hide the others.</summary>
    private Speaker? CardOf(string content)
    {
        try
        {
            return PartJson.Read<Speaker>(content);
        }
        catch (JsonException fault)
        {
            logger.LogWarning(fault, "A speaker's card in the database cannot be read and is left out");
            return null;
        }
    }
}
