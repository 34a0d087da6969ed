using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Erasures;

/// <summary>One erasure, in the transaction of its context.</summary>
internal sealed class Erasing(PlannerDb db, PlanStore store, ErasureWish wish, Func<GatheringPlan, Scorecard> judge)
{
    public async Task<ErasureDone> RunAsync(int number, CancellationToken cancel)
    {
        var scope = await LockAsync(cancel);
        var traces = new PersonTraces(wish.Person, [.. wish.Names, .. await FormerNamesAsync(cancel)], wish.Rows, await OtherNamesAsync(cancel));
        await LearnAsync(traces, scope, cancel);
        var mask = new NameMask(ErasureEntry.LabelOf(number), traces.Names, traces.Others);
        var changed = new List<PlanId>();
        foreach (var id in scope)
        {
            var texts = await PlanTexts.ReadAsync(db, id, cancel);
            var people = traces.Rows.Where(x => x.Plan == id).Select(x => x.Row).ToHashSet();
            if (people.Count == 0 && !texts.All.Any(mask.IsIn)) continue;
            await new PlanRewriting(db, store, new PlanMask(mask, people), judge).RunAsync(texts, wish.At, cancel);
            changed.Add(id);
        }

        foreach (var (plan, row) in traces.Rows) await db.PartsOf<Mail>(plan).Where(x => x.Row == row.Value).ExecuteDeleteAsync(cancel);
        if (wish.Person is { } person) await ForgetAsync(person, mask.Label, cancel);
        if (wish.Only is null) await ForgetSpeakersAsync(mask, cancel);
        foreach (var only in wish.Only is null ? [null] : scope.Select(x => (PlanId?)x)) await new TextSweep(db, mask, only).RunAsync(cancel);
        return new(new(number, wish.At, wish.Person, wish.Only, [.. traces.Rows.OrderBy(x => x.Plan.Value).ThenBy(x => x.Row)]), changed);
    }

    /// <summary>The plans in question, none of which anybody else can change until all is done.</summary>
    private async Task<IReadOnlyList<PlanId>> LockAsync(CancellationToken cancel)
    {
        var plans = wish.Only is { } only ? db.Plans.Where(x => x.Id == only || db.Set<WhatIf>().Any(y => y.Copy == x.Id && y.Original == only)) : db.Plans;
        await plans.ExecuteUpdateAsync(x => x.SetProperty(y => y.Revision, y => y.Revision), cancel);
        return await plans.Select(x => x.Id).ToListAsync(cancel);
    }

    private async Task LearnAsync(PersonTraces traces, IReadOnlyList<PlanId> scope, CancellationToken cancel)
    {
        bool isMore;
        do
        {
            isMore = false;
            foreach (var id in scope)
            {
                var texts = await PlanTexts.ReadAsync(db, id, cancel);
                if (!texts.All.Any(x => traces.MayBeIn(id, x))) continue;
                var now = await store.LoadAsync(id, cancel);
                isMore |= traces.Learn(id, [.. PersonTraces.Versions(id, texts.Journal), .. texts.ProposedPlans, now!.Plan]);
            }
        }
        while (isMore);
    }

    /// <summary>What they were called when they did things.</summary>
    private async Task<IReadOnlyList<string>> FormerNamesAsync(CancellationToken cancel)
    {
        if (wish.Person is not { } person) return [];
        return
        [
            .. await db.Journal.Where(x => x.Author == person).Select(x => x.By).Distinct().ToListAsync(cancel),
            .. await db.Set<Comment>().Where(x => x.Author == person).Select(x => x.By).Distinct().ToListAsync(cancel),
            .. await db.Set<StepTaken>().Where(x => x.Author == person).Select(x => x.By).Distinct().ToListAsync(cancel),
            .. await db.Set<GatheringMember>().Where(x => x.Person == person).Select(x => x.Name).Distinct().ToListAsync(cancel),
            .. await db.Set<StandingMemberRow>().Where(x => x.Person == person).Select(x => x.Name).ToListAsync(cancel),
        ];
    }

    private async Task<IReadOnlyList<string>> OtherNamesAsync(CancellationToken cancel)
    {
        var person = wish.Person?.Value ?? "";
        return await db.Database.SqlQuery<string>($"SELECT \"UserName\" AS \"Value\" FROM \"Accounts\" WHERE \"Id\" <> {person} AND \"UserName\" IS NOT NULL").ToListAsync(cancel);
    }

    /// <summary>Their account goes with whatever opens it; what they did stays, under the label.</summary>
    private async Task ForgetAsync(PersonId person, string label, CancellationToken cancel)
    {
        await db.Journal.Where(x => x.Author == person).ExecuteUpdateAsync(x => x.SetProperty(y => y.By, label), cancel);
        await db.Set<Comment>().Where(x => x.Author == person).ExecuteUpdateAsync(x => x.SetProperty(y => y.By, label), cancel);
        await db.Set<StepTaken>().Where(x => x.Author == person).ExecuteUpdateAsync(x => x.SetProperty(y => y.By, label), cancel);
        await db.Set<GatheringMember>().Where(x => x.Person == person).ExecuteDeleteAsync(cancel);
        await db.Set<StandingMemberRow>().Where(x => x.Person == person).ExecuteDeleteAsync(cancel);
        await db.Set<ReviewLookRow>().Where(x => x.Person == person).ExecuteDeleteAsync(cancel);
        await db.Set<BrokenGlass>().Where(x => x.Person == person).ExecuteDeleteAsync(cancel);
        await db.Set<Notice>().Where(x => x.For == person).ExecuteDeleteAsync(cancel);
        var id = person.Value;
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AccountPasskeys\" WHERE \"UserId\" = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AccountLogins\" WHERE \"UserId\" = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AccountClaims\" WHERE \"UserId\" = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AccountTokens\" WHERE \"UserId\" = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"ApiTokens\" WHERE \"Owner\" = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AccountLinks\" WHERE \"For\" = {id} OR \"MadeBy\" = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"Accounts\" WHERE \"Id\" = {id}", cancel);
    }

    /// <summary>In the directory they keep their place, for the cards that refer to it.</summary>
    private async Task ForgetSpeakersAsync(NameMask mask, CancellationToken cancel)
    {
        foreach (var speaker in (await db.Set<KnownSpeaker>().ToListAsync(cancel)).Where(x => mask.IsName(x.Name) || mask.IsName(x.Email)))
        {
            db.Entry(new KnownSpeaker(speaker.Id, mask.Label)).State = EntityState.Modified;
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
