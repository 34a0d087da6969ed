using System.Runtime.CompilerServices;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Personal;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class PersonalStore(IDbContextFactory<PlannerDb> factory) : IPersonalRecords
{
    public async Task<PersonalRecords> OfAsync(PersonId person, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var comments = await db.Set<Comment>().Where(x => x.Author == person).OrderBy(x => x.At).ThenBy(x => x.Id)
            .Select(x => new CommentMade(EF.Property<PlanId>(x, PlannerDb.PlanId), x)).ToListAsync(cancel);
        var steps = await db.Journal.Where(x => x.Author == person).OrderBy(x => x.At).ThenBy(x => x.Revision)
            .Select(x => new StepMade(EF.Property<PlanId>(x, PlannerDb.PlanId), x.At, x.Sentence, x.Revision)).ToListAsync(cancel);
        var decisions = await db.Set<StepTaken>().Where(x => x.Author == person).OrderBy(x => x.At).ThenBy(x => x.Number)
            .Select(x => new DecisionMade(EF.Property<PlanId>(x, PlannerDb.PlanId), x)).ToListAsync(cancel);
        return new(comments, steps, decisions);
    }

    public async IAsyncEnumerable<ListedPerson> ListedAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var rows = db.Set<PartRow>().Where(x => x.Kind == Participant.Kind.Name && !db.Set<WhatIf>().Any(y => y.Copy == EF.Property<PlanId>(x, PlannerDb.PlanId)))
            .Select(x => new { Plan = EF.Property<PlanId>(x, PlannerDb.PlanId), x.Content });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel)) yield return new(row.Plan, PartJson.Read<Participant>(row.Content));
    }

    public async Task<IReadOnlyDictionary<PlanId, string>> TitlesAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Plans.Select(x => new { x.Id, x.Header.Title }).ToDictionaryAsync(x => x.Id, x => x.Title, cancel);
    }
}
